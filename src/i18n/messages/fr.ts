import type { Messages } from './en.js';

const askTheShop =
  'Le paiement n’est pas possible ici pour le moment. Veuillez contacter la boutique.';
const tryLater = 'Le service de paiement ne répond pas. Veuillez réessayer dans un instant.';

const fr: Messages = {
  'action.retry': 'Réessayer',
  loading: 'Chargement…',

  'error.invalid-session-id': askTheShop,
  'error.not-configured': askTheShop,
  'error.invalid-configuration': askTheShop,
  'error.insecure-context': askTheShop,
  'error.unauthorized': askTheShop,
  'error.offline': 'Vous semblez être hors ligne. Vérifiez votre connexion et réessayez.',
  'error.timeout': 'C’est trop long. Vérifiez votre connexion et réessayez.',
  'error.session-not-found': 'Cette commande n’existe plus. Veuillez recommencer depuis le panier.',
  'error.session-expired': 'Cette commande a expiré. Veuillez recommencer depuis le panier.',
  'error.too-many-requests': 'Trop de tentatives. Veuillez patienter un instant et réessayer.',
  'error.service-unavailable': tryLater,
  'error.bad-response': tryLater,
  'error.data-inconsistent':
    'Les montants de ce paiement ne concordent pas : rien ne peut encore être payé. Veuillez réessayer.',
  'error.internal': 'Une erreur s’est produite. Veuillez réessayer.',

  'ended.complete': 'Votre commande est passée. Vous n’avez plus rien à faire.',
  'ended.failed': 'Le paiement a échoué. Veuillez recommencer depuis le panier.',
  'ended.cancelled': 'Cette commande a été annulée. Veuillez recommencer depuis le panier.',
  'ended.expired': 'Cette commande a expiré. Veuillez recommencer depuis le panier.',
  'ended.not_found': 'Cette commande n’existe plus. Veuillez recommencer depuis le panier.',

  'state.requires_source': 'Un paiement est nécessaire.',
  'state.requires_confirmation': 'Tout est payé. Vous pouvez passer la commande.',
  'state.confirmed': 'Le paiement est confirmé. Nous préparons la commande.',
  'state.pending': 'Nous avons tout ce qu’il faut. Votre paiement est en cours de traitement.',
  'state.pending_funds': 'La commande est passée. Nous attendons votre virement.',
  'state.pending_redirect': 'La commande est passée, mais le paiement n’est pas encore terminé.',
  'state.chargeable': 'Le paiement est autorisé. Votre commande est en cours de finalisation.',
  'state.complete': 'Payé. Votre commande est terminée.',
  'state.cancelled': 'Ce paiement a été annulé. Veuillez recommencer depuis le panier.',
  'state.processing': 'Votre paiement est en cours de traitement.',
  'state.failed': 'Le paiement a échoué. Veuillez recommencer depuis le panier.',
  'state.requires_action': 'Une étape est encore nécessaire pour terminer le paiement.',
  'state.unknown': 'Votre paiement est en cours de traitement. Veuillez revenir plus tard.',

  'method.creditCard': 'Carte bancaire',
  'method.applePay': 'Apple Pay',
  'method.googlePay': 'Google Pay',
  'method.amazonPay': 'Amazon Pay',
  'method.payPal': 'PayPal',
  'method.payPalBilling': 'PayPal',
  'method.payPalCredit': 'PayPal Credit',
  'method.klarnaCredit': 'Klarna',
  'method.klarnaCreditRecurring': 'Klarna',
  'method.afterPay': 'Afterpay',
  'method.clearPay': 'Clearpay',
  'method.bnpParibas': 'BNP Paribas',
  'method.creditInstallment': 'Paiement en plusieurs fois',
  'method.alipay': 'Alipay',
  'method.alipayCn': 'Alipay+',
  'method.payco': 'PAYCO',
  'method.bancontact': 'Bancontact',
  'method.blik': 'BLIK',
  'method.ideal': 'iDEAL',
  'method.onlineBanking': 'Banque en ligne',
  'method.fpxOnlineBanking': 'Banque en ligne FPX',
  'method.bankTransfer': 'Virement bancaire coréen',
  'method.trustly': 'Trustly',
  'method.ccavenue': 'CCAvenue',
  'method.directDebit': 'Prélèvement SEPA',
  'method.directDebitGb': 'Direct Debit',
  'method.msts': 'TreviPay',
  'method.konbini': 'Konbini (paiement en magasin)',
  'method.boletoBancario': 'Boleto Bancário',
  'method.wireTransfer': 'Virement bancaire',
  'method.customerCredit': 'Avoir',
  'method.codJapan': 'Paiement à la livraison',
  'method.bPay': 'BPAY',
  'method.carrierFinancing': 'Financement par l’opérateur mobile',
  'method.giftCard': 'Carte cadeau',
  'method.other': 'Autre moyen de paiement',

  'methods.legend': 'Comment souhaitez-vous payer ?',
  'methods.none':
    'Aucun moyen de paiement n’est disponible ici pour cette commande. Veuillez contacter la boutique.',
  'methods.required': 'Choisissez comment vous souhaitez payer.',
  'method.klarnaCredit.description': 'Payer plus tard ou en plusieurs fois',
  'method.klarnaCreditRecurring.description': 'Payer plus tard ou en plusieurs fois',
  'method.payPalCredit.description': 'Payer en plusieurs fois',
  'method.afterPay.description': 'Payer en 4 fois sur 6 semaines',
  'method.clearPay.description': 'Payer en 3 fois sur 60 jours',
  'method.wireTransfer.description': 'Nous expédions à réception du virement',
  'method.konbini.description': 'Payer en espèces dans un magasin',
  'method.msts.description': 'Achat sur facture, pour les entreprises',

  'summary.label': 'Récapitulatif du paiement',
  'summary.remaining': 'Reste à payer',
  'summary.remainingNow': 'Reste à payer : {amount}',
  'summary.paid': 'Payé',
  'summary.stillToPay': 'Encore à payer',
  'summary.total': 'Total de la commande',
  'summary.meter': '{paid} payés sur {total}',
  'summary.unknownAmount': 'Montant pas encore connu',
  'summary.card': '{brand} se terminant par {digits}',
  'summary.remove': 'Supprimer : {name}',

  'readiness.ready': 'Tout est payé. Vous pouvez passer la commande.',
  'readiness.requires_source':
    'Ajoutez un moyen de paiement pour {amount} avant de passer la commande.',
  'readiness.requires_source.unknown': 'Ajoutez un moyen de paiement avant de passer la commande.',
  'readiness.pending_redirect':
    'La commande est passée, mais le paiement n’est pas encore terminé.',
  'readiness.pending_funds': 'La commande est passée. Nous attendons votre virement.',
  'readiness.pending': 'Nous avons tout ce qu’il faut. Votre paiement est en cours de traitement.',
  'readiness.processing': 'Votre paiement est en cours de traitement.',
  'readiness.totals_changed':
    'Le total a changé depuis que vous avez choisi comment payer. Veuillez vérifier votre paiement.',
  'readiness.credit_exceeds_total':
    'Votre avoir dépasse maintenant le total. Veuillez l’appliquer à nouveau.',
  'readiness.amounts_unknown': 'Les montants sont en cours de calcul.',
  'readiness.complete': 'Payé. Votre commande est terminée.',
  'readiness.session_ended': 'Ce paiement est clos. Veuillez recommencer depuis le panier.',
  'readiness.address_incomplete': 'Veuillez compléter votre adresse avant de passer la commande.',
  'readiness.terms_not_accepted': 'Veuillez accepter les conditions avant de passer la commande.',
  'readiness.source_not_reusable':
    'Un abonnement demande un moyen de paiement qui peut être enregistré. Veuillez en choisir un autre.',

  'dropin.label': 'Paiement',
  'dropin.manageLegend': 'Ajouter un moyen de paiement',
  'dropin.or': 'ou payer autrement',
  'dropin.doNotClose': 'Ne fermez pas cette page.',
  'dropin.cardLost': 'Veuillez saisir à nouveau les données de votre carte.',
  'dropin.covered': 'Tout est payé. Vous pouvez passer la commande.',
  'dropin.change': 'Payer autrement',
  'dropin.expiring': 'Il reste moins de deux minutes pour payer.',

  'button.continue': 'Continuer',
  'button.payNow': 'Payer maintenant',
  'button.buyNow': 'Acheter maintenant',
  'button.completeOrder': 'Valider et terminer le paiement',
  'button.submitOrder': 'Envoyer la commande',
  'button.continue.amount': 'Continuer avec {amount}',
  'button.payNow.amount': 'Payer {amount}',
  'button.buyNow.amount': 'Acheter pour {amount}',
  'button.completeOrder.amount': 'Payer {amount} et terminer la commande',
  'button.submitOrder.amount': 'Envoyer la commande de {amount}',
  'button.addMethod': 'Ajouter le moyen de paiement',
  'button.continueTo': 'Continuer vers {name}',
  'button.busy': 'Traitement en cours…',

  'busy.reconciling': 'Nous vérifions si votre paiement est passé…',
  'busy.redirecting': 'Redirection vers {name}…',
  'busy.returning': 'Nous vérifions votre paiement avec {name}…',
  'busy.attaching': 'Finalisation de votre paiement…',

  'redirect.now': 'Vous payez chez {name}, puis vous revenez ici.',
  'redirect.afterOrder': 'Vous payez chez {name} après avoir passé la commande.',
  'redirect.resume': 'Continuer vers le paiement',
  'redirect.unfinished': 'Vous n’avez pas encore terminé le paiement chez {name}.',
  'transfer.afterOrder': 'Vous recevez nos coordonnées bancaires une fois la commande passée.',

  'save.card':
    'Enregistrer cette carte pour de prochains achats. Vous pouvez la supprimer à tout moment dans votre compte.',
  'save.method':
    'Enregistrer ce moyen de paiement pour de prochains achats. Vous pouvez le supprimer à tout moment dans votre compte.',
  'save.required': 'Veuillez accepter que nous enregistrions ce moyen de paiement.',
  'terms.accept': 'J’ai lu et j’accepte les conditions de vente.',
  'terms.acceptSubscription':
    'J’ai lu et j’accepte les conditions de vente. Mon abonnement se renouvelle et m’est facturé jusqu’à ce que je le résilie.',
  'terms.eula': 'J’accepte le contrat de licence de {company}.',
  'terms.termsOfUse': 'J’accepte les conditions d’utilisation de {company}.',
  'terms.read': 'Lire les conditions',
  'terms.required': 'Veuillez accepter les conditions pour continuer.',
  'legal.label': 'Informations légales',
  'legal.soldBy': 'Vendu par {name}',
  'link.newWindow': 's’ouvre dans une nouvelle fenêtre',

  'instructions.until': 'Effectuez le virement avant le {date}. Nous expédions dès sa réception.',
  'instructions.open': 'Veuillez effectuer le virement. Nous expédions dès sa réception.',
  'instructions.amount': 'Montant',
  'instructions.accountHolder': 'Titulaire du compte',
  'instructions.bankName': 'Banque',
  'instructions.city': 'Ville',
  'instructions.country': 'Pays',
  'instructions.iban': 'IBAN',
  'instructions.accountNumber': 'Numéro de compte',
  'instructions.swiftCode': 'BIC / SWIFT',
  'instructions.referenceId': 'Référence',
  'instructions.additionalBankInformation': 'Autres informations bancaires',
  'instructions.copy': 'Copier',
  'instructions.copyField': 'Copier : {name}',
  'instructions.copied': 'Copié',

  'error.attach-failed':
    'Le paiement n’a pas pu être ajouté à votre commande. Vous n’avez pas été débité. Veuillez réessayer.',
  'error.invalid-details':
    'Certaines informations sont incorrectes. Veuillez les vérifier et réessayer.',
  'error.incomplete-details': 'Il manque des informations. Veuillez les compléter.',
  'error.cancelled':
    'Le paiement a été annulé. Vous n’avez pas été débité. Vous pouvez réessayer ou payer autrement.',
  'error.declined':
    'Le paiement a été refusé. Vous n’avez pas été débité. Essayez une autre carte ou un autre moyen de paiement.',
  'error.authentication-failed':
    'Votre banque n’a pas pu confirmer votre identité. Vous n’avez pas été débité. Réessayez ou payez autrement.',
  'error.frame-unavailable':
    'Le formulaire de carte sécurisé n’a pas pu être chargé. Réessayez ou payez autrement.',
  'error.frame-reset':
    'Le formulaire de carte a été rechargé. Veuillez saisir à nouveau les données de votre carte.',
  'error.unsafe-url':
    'Ce moyen de paiement ne peut pas être ouvert en toute sécurité. Veuillez payer autrement.',
  'error.amount-changed': 'Le montant a changé. Veuillez le vérifier et payer à nouveau.',
  'error.outcome-unknown':
    'Nous ne savons pas encore si votre paiement est passé. Veuillez vérifier avant de payer une nouvelle fois.',
  'error.conflict': 'Votre commande a changé entre-temps. Veuillez la vérifier et réessayer.',

  'card.title': 'Formulaire de carte sécurisé',
};

export default fr;
