import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Paiement express',
  'express.pay': 'Payer avec {name}',
  'methods.more': 'Afficher tous les moyens de paiement ({count})',
  'dropin.or': 'ou payer autrement',
  'dropin.doNotClose': 'Ne fermez pas cette page.',
  'dropin.cardLost': 'Veuillez saisir à nouveau les données de votre carte.',
  'dropin.cardCleared':
    'Les informations de votre carte ont été effacées lorsque vous avez quitté cette page. Veuillez les saisir à nouveau.',
  'dropin.amountChanged':
    'Le montant est maintenant de {amount}. Vérifiez-le, puis appuyez à nouveau sur le bouton.',
  'dropin.recut':
    'Le montant est passé de {before} à {amount}. Vérifiez-le avant de passer la commande.',
  'dropin.attachSlow':
    'Cela prend plus de temps que d’habitude. Patientez encore ou vérifiez à nouveau.',
  'action.check': 'Vérifier à nouveau',
  'action.unfinished':
    'Si votre banque vous demande de confirmer le paiement, par exemple dans son application, faites-le d’abord. Vérifiez ensuite ici.',
  'dropin.change': 'Payer autrement',
  'dropin.expiring': 'Il vous reste moins de deux minutes pour payer.',
  'card.title': 'Formulaire de carte sécurisé',

  // the button
  'button.continueTo.bank': 'Continuer vers votre banque',
  'button.continueTo.page': 'Continuer vers la page de paiement',
  'button.choose': 'Choisir ce moyen de paiement',
  'button.choose.named': 'Choisir {name}',
  'button.choose.konbini': 'Choisir le paiement en magasin',
  'button.choose.codJapan': 'Choisir le paiement à la livraison',
  'button.choose.directDebit': 'Choisir le prélèvement',
  'button.choose.directDebitGb': 'Choisir le prélèvement',
  'button.choose.onlineBanking': 'Choisir la banque en ligne',
  'button.busy': 'Traitement en cours…',

  // what is under way
  'busy.reconciling': 'Nous vérifions si votre paiement est passé…',
  'busy.redirecting': 'Redirection vers {name}…',
  'busy.redirecting.bank': 'Redirection vers votre banque…',
  'busy.redirecting.page': 'Redirection vers une page sécurisée…',
  'busy.returning': 'Nous vérifions votre paiement avec {name}…',
  'busy.returning.bank': 'Nous vérifions votre paiement avec votre banque…',
  'busy.returning.page': 'Nous vérifions votre paiement…',
  'busy.attaching': 'Ajout du moyen de paiement à la commande…',
  'busy.authenticating': 'Confirmation auprès de votre banque…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Confirmez auprès de votre banque',
  'challenge.about': 'Votre banque doit confirmer votre identité.',
  'challenge.frame': 'Page de votre banque',
  'challenge.loading': 'Ouverture de la page de votre banque…',
  'challenge.slow': 'La page de votre banque tarde à s’afficher. Patientez encore ou réessayez.',
  'challenge.unavailable':
    'La page de votre banque n’a pas pu s’ouvrir. Réessayez, ou annulez et payez autrement.',
  'challenge.hurry': 'Il vous reste moins de deux minutes pour confirmer.',
  'challenge.cancel': 'Annuler le paiement',

  // leaving for a provider, and coming back
  'redirect.resume': 'Continuer vers le paiement',
  'redirect.startAgain':
    'Vous n’avez pas payé. Pour payer autrement, veuillez reprendre depuis votre panier.',
  'redirect.window': 'Terminez le paiement chez {name} dans la fenêtre qui s’est ouverte.',
  'redirect.window.bank':
    'Terminez le paiement auprès de votre banque dans la fenêtre qui s’est ouverte.',
  'redirect.window.page': 'Terminez le paiement dans la fenêtre qui s’est ouverte.',
  'redirect.showWindow': 'Afficher la fenêtre',
  'redirect.stop': 'Annuler le paiement',
  'redirect.unfinished': 'Vous n’avez pas encore terminé le paiement chez {name}.',
  'redirect.unfinished.bank': 'Vous n’avez pas encore terminé le paiement auprès de votre banque.',
  'redirect.now.bank': 'Vous allez continuer sur le site de votre banque, puis revenir ici.',
  'redirect.now.page': 'Vous allez confirmer le paiement sur une page sécurisée, puis revenir ici.',
  'redirect.afterOrder.bank':
    'Vous continuerez sur le site de votre banque après avoir passé la commande.',
  'redirect.afterOrder.page':
    'Vous confirmerez le paiement sur une page sécurisée après avoir passé la commande.',
  'details.afterOrder': 'Vous recevrez les informations de paiement une fois la commande passée.',

  // saved methods
  'save.card':
    'Enregistrer cette carte pour de prochains achats. Vous pouvez la supprimer à tout moment dans votre compte.',
  'save.method':
    'Enregistrer ce moyen de paiement pour de prochains achats. Vous pouvez le supprimer à tout moment dans votre compte.',
  'save.required': 'Veuillez accepter que nous enregistrions ce moyen de paiement.',
  'saved.cancel': 'Annuler',
  'saved.month': 'Mois',
  'saved.year': 'Année',
  'saved.expiryWrong': 'Choisissez une date à venir.',
  'save.done': '« {name} » est enregistré.',
  'save.again': 'Ajouter un autre moyen de paiement',
  'saved.name': '{brand} se terminant par {digits}',
  'saved.expires': 'Expire en {date}',
  'saved.expired': 'Expirée ({date})',
  'saved.default': 'Par défaut',
  'saved.codeTitle': 'Code de sécurité pour {name}',
  'saved.codeMissing': 'Saisissez le code de sécurité de cette carte.',
  'saved.isExpired':
    'Cette carte a expiré. Si votre nouvelle carte porte le même numéro, saisissez sa nouvelle date.',
  'saved.update': 'Mettre à jour la date d’expiration',
  'saved.expiry': 'Date d’expiration',
  'saved.saveExpiry': 'Enregistrer la date',
  'saved.updated': 'La nouvelle date de {name} est enregistrée.',
  'saved.setDefault': 'Définir par défaut',
  'saved.isDefault': '{name} est maintenant votre carte par défaut.',
  'saved.remove': 'Supprimer',
  'saved.removeNamed': 'Supprimer {name}',
  'saved.removeQuestion':
    'Supprimer {name} de votre compte ? Pour l’utiliser plus tard, vous devrez la saisir à nouveau.',
  'saved.keep': 'Conserver la carte',
  'saved.removed': '{name} est supprimée.',
  'saved.needed': 'Cette carte sert à payer un abonnement : elle ne peut pas être supprimée ici.',

  // consents and legal texts
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
};

export default paying;
