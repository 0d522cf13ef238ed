import type { SessionMessages } from '../en/session.js';

const session: SessionMessages = {
  // errors of reading a session, by code
  'error.invalid-session-id':
    'Le paiement n’est pas possible ici pour le moment. Veuillez contacter la boutique.',
  'error.not-configured':
    'Le paiement n’est pas possible ici pour le moment. Veuillez contacter la boutique.',
  'error.invalid-configuration':
    'Le paiement n’est pas possible ici pour le moment. Veuillez contacter la boutique.',
  'error.insecure-context':
    'Le paiement n’est pas possible ici pour le moment. Veuillez contacter la boutique.',
  'error.unauthorized':
    'Le paiement n’est pas possible ici pour le moment. Veuillez contacter la boutique.',
  'error.timeout': 'L’opération prend trop de temps. Vérifiez votre connexion et réessayez.',
  'error.session-not-found': 'Cette commande n’existe plus. Veuillez recommencer depuis le panier.',
  'error.session-expired': 'Cette commande a expiré. Veuillez recommencer depuis le panier.',
  'error.too-many-requests': 'Trop de tentatives. Veuillez patienter un instant et réessayer.',
  'error.bad-response': 'Le service de paiement ne répond pas. Veuillez réessayer dans un instant.',
  'error.data-inconsistent':
    'Les montants de ce paiement ne concordent pas : rien ne peut encore être payé. Veuillez réessayer.',

  // errors of paying, by code
  'error.attach-failed':
    'Nous n’avons pas pu ajouter votre paiement à la commande. Réessayez : vous n’avez rien à saisir à nouveau.',
  'error.invalid-details':
    'Certaines informations sont incorrectes. Veuillez les vérifier et réessayer.',
  'error.incomplete-details': 'Il manque des informations. Veuillez les compléter.',
  'error.cancelled':
    'Le paiement a été annulé. Vous n’avez pas été débité. Vous pouvez réessayer ou payer autrement.',
  'error.declined':
    'Le paiement a été refusé. Vous n’avez pas été débité. Essayez une autre carte ou un autre moyen de paiement.',
  'error.authentication-failed':
    'Votre banque n’a pas pu confirmer votre identité. Vous n’avez pas été débité. Réessayez ou payez autrement.',
  'error.authentication-timeout':
    'Votre banque n’a pas reçu de réponse à temps. Vous n’avez pas été débité. Réessayez ou payez autrement.',
  'error.frame-unavailable':
    'Le formulaire de carte sécurisé n’a pas pu être chargé. Réessayez ou payez autrement.',
  'error.frame-reset':
    'Le formulaire de carte a été rechargé. Veuillez saisir à nouveau les données de votre carte.',
  'error.unsafe-url':
    'Ce moyen de paiement ne peut pas être ouvert en toute sécurité. Veuillez payer autrement.',
  'error.amount-changed': 'Le montant a changé. Veuillez le vérifier et payer à nouveau.',
  'error.outcome-unknown':
    'Nous ne savons pas encore si votre paiement est passé. Veuillez vérifier avant de payer une nouvelle fois.',
  'error.conflict': 'Votre commande a changé. Veuillez la vérifier et réessayer.',

  // why a session ended
  'ended.complete': 'Votre commande est passée. Vous n’avez plus rien à faire.',
  'ended.toCart': 'Retour au panier',
  'ended.failed': 'Le paiement a échoué. Veuillez recommencer depuis le panier.',
  'ended.cancelled': 'Cette commande a été annulée. Veuillez recommencer depuis le panier.',
  'ended.expired': 'Cette commande a expiré. Veuillez recommencer depuis le panier.',
  'ended.not_found': 'Cette commande n’existe plus. Veuillez recommencer depuis le panier.',

  // the session’s states
  'state.requires_source': 'Un paiement est nécessaire.',
  'state.requires_confirmation': 'Le total est couvert. Vous pouvez passer la commande.',
  'state.confirmed': 'Votre paiement est en cours de traitement.',
  'state.pending': 'Nous avons tout ce qu’il faut. Votre paiement est en cours de traitement.',
  'state.pending_funds': 'La commande est passée. Nous attendons votre paiement.',
  'state.pending_redirect': 'La commande est passée, mais le paiement n’est pas encore terminé.',
  'state.chargeable': 'Le paiement est autorisé. Votre commande est en cours de finalisation.',
  'state.complete': 'Votre commande est passée. Vous n’avez plus rien à faire.',
  'state.cancelled': 'Ce paiement a été annulé. Veuillez recommencer depuis le panier.',
  'state.processing': 'Votre paiement est en cours de traitement.',
  'state.failed': 'Le paiement a échoué. Veuillez recommencer depuis le panier.',
  'state.requires_action': 'Une étape est encore nécessaire pour terminer le paiement.',

  // why an order may not be placed yet
  'readiness.totals_changed':
    'Le total a changé depuis que vous avez choisi comment payer. Veuillez vérifier votre paiement.',
  'readiness.credit_exceeds_total':
    'Votre avoir dépasse maintenant le total. Veuillez l’utiliser à nouveau.',
  'readiness.amounts_unknown': 'Les montants sont en cours de calcul.',
  'readiness.requires_source.unknown': 'Ajoutez un moyen de paiement avant de passer la commande.',
  'readiness.pending_redirect':
    'La commande est passée, mais le paiement n’est pas encore terminé.',
  'readiness.pending_funds': 'La commande est passée. Nous attendons votre paiement.',
  'readiness.pending': 'Nous avons tout ce qu’il faut. Votre paiement est en cours de traitement.',
  'readiness.processing': 'Votre paiement est en cours de traitement.',
  'readiness.complete': 'Votre commande est passée. Vous n’avez plus rien à faire.',
  'readiness.session_ended': 'Ce paiement est clos. Veuillez recommencer depuis le panier.',
  'readiness.address_incomplete': 'Veuillez compléter votre adresse avant de passer la commande.',
  'readiness.terms_not_accepted': 'Veuillez accepter les conditions avant de passer la commande.',
  'readiness.source_not_reusable':
    'Un abonnement demande un moyen de paiement qui peut être enregistré. Veuillez en choisir un autre.',

  // The order may be placed: how far the payment has come, by the method’s order of work. Nothing is paid before the order.
  'funded.card': 'Carte ajoutée. Vous pouvez passer la commande.',
  'funded.authorized': 'Paiement autorisé. Vous pouvez passer la commande.',
  'funded.chosen': 'Moyen de paiement choisi. Vous pouvez passer la commande.',
  'funded.afterOrder':
    'Moyen de paiement choisi. Passez la commande pour continuer vers le paiement.',
  'funded.transfer':
    'Virement bancaire choisi. Passez la commande pour recevoir nos coordonnées bancaires.',
  'funded.slip':
    'Moyen de paiement choisi. Passez la commande pour recevoir le bordereau de paiement.',
  'funded.details':
    'Moyen de paiement choisi. Passez la commande pour recevoir les informations de paiement.',
  'funded.received': 'Paiement reçu. Vous pouvez passer la commande.',
  'funded.credit': 'Votre avoir couvre la commande. Vous pouvez la passer maintenant.',
  'funded.nothing': 'Il n’y a rien à payer pour cette commande. Vous pouvez la passer maintenant.',

  // the balance, beyond what it shows at first
  'summary.remainingNow': 'Reste à payer : {amount}',
  'summary.coveredNow': 'Couvert : {amount}',
  'summary.unknownAmount': 'Montant pas encore connu',
  'summary.remove': 'Supprimer : {name}',
};

export default session;
