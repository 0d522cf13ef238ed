import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Réessayer',
  loading: 'Chargement…',
  'error.offline': 'Vous semblez être hors ligne. Vérifiez votre connexion et réessayez.',
  'error.service-unavailable':
    'Le service de paiement ne répond pas. Veuillez réessayer dans un instant.',
  'error.internal': 'Une erreur s’est produite. Veuillez réessayer.',
  'state.unknown': 'Votre paiement est en cours de traitement. Veuillez revenir plus tard.',

  // names of the usual methods
  'method.creditCard': 'Carte bancaire',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Virement bancaire',
  'method.customerCredit': 'Avoir',

  // the list of ways to pay
  'methods.legend': 'Comment souhaitez-vous payer ?',
  'methods.none':
    'Aucun moyen de paiement n’est disponible ici pour cette commande. Veuillez contacter la boutique.',
  'methods.required': 'Choisissez comment vous souhaitez payer.',
  'method.klarnaCredit.description': 'Payer plus tard ou en plusieurs fois',
  'method.wireTransfer.description': 'Nous expédions à réception du virement',

  // the balance
  'summary.label': 'Récapitulatif du paiement',
  'summary.remaining': 'Reste à payer',
  'summary.covered': 'Couvert',
  'summary.stillToPay': 'Encore à payer',
  'summary.total': 'Total de la commande',
  'summary.meter': '{covered} couverts sur {total}',
  'summary.card': '{brand} se terminant par {digits}',
  'readiness.requires_source':
    'Ajoutez un moyen de paiement pour {amount} avant de passer la commande.',

  // the drop-in
  'dropin.label': 'Paiement',
  'dropin.manageLegend': 'Ajouter un moyen de paiement',
  'button.continue': 'Continuer',
  'button.payNow': 'Payer maintenant',
  'button.buyNow': 'Acheter maintenant',
  'button.completeOrder': 'Valider et terminer le paiement',
  'button.submitOrder': 'Envoyer la commande',
  'button.payNow.amount': 'Payer {amount}',
  'button.buyNow.amount': 'Acheter pour {amount}',
  'button.completeOrder.amount': 'Payer {amount} et terminer la commande',
  'button.submitOrder.amount': 'Envoyer la commande de {amount}',
  'button.addMethod': 'Ajouter le moyen de paiement',
  'button.saveCard': 'Enregistrer la carte',
  'button.continueTo': 'Continuer vers {name}',
  'button.choose.wireTransfer': 'Choisir le virement bancaire',
  'redirect.now': 'Vous allez continuer sur {name}, puis revenir ici.',
  'redirect.afterOrder': 'Vous continuerez sur {name} après avoir passé la commande.',
  'transfer.afterOrder': 'Vous recevrez nos coordonnées bancaires une fois la commande passée.',
};

export default firstView;
