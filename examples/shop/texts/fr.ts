import type { Texts } from './en.js';

export const fr: Texts = {
  tagline: 'Thé et grès de petits ateliers',
  steps: { bag: 'Panier', pay: 'Paiement', review: 'Vérification', done: 'Terminé' },
  light: 'Clair',
  dark: 'Sombre',
  goods: {
    title: 'Sur nos étagères',
    teapot: ['Théière en grès', 'Émail de cendre, 0,8 litre'],
    tea: ['Sencha, première récolte', '100 grammes, printemps'],
    cups: ['Deux tasses tournées', 'Toutes différentes, 120 ml'],
    tray: ['Plateau en chêne', 'Huilé, 32 × 22 cm'],
    add: 'Ajouter au panier',
    more: 'Un de plus',
    less: 'Un de moins',
    quantity: 'Quantité',
  },
  bag: {
    title: 'Votre panier',
    empty: 'Votre panier est vide. Ce que vous ajoutez apparaît ici.',
    shipping: 'Livraison, au poids',
    tax: 'Taxe',
    total: 'Total',
    country: 'Livrer en',
    currency: 'Devise',
    change: 'Modifier',
    how: 'Comment souhaitez-vous payer ?',
    toPayment: 'Continuer vers le paiement',
    placed: 'Votre dernière commande est passée.',
    look: 'La revoir',
  },
  credit: {
    title: 'Avoir',
    have: 'Vous disposez de {amount}.',
    use: 'Utiliser {amount}',
    used: '{amount} sont déduits de cette commande.',
    keep: 'Garder pour plus tard',
  },
  payment: { title: 'Paiement', back: 'Retour au panier', toReview: 'Vérifier la commande' },
  review: {
    title: 'Vérifiez votre commande',
    goods: 'Articles',
    to: 'Livraison à',
    place: 'Passer la commande',
    back: 'Retour au paiement',
  },
  done: {
    thanks: 'Merci, {name}',
    order: 'Commande {id}',
    placed: 'Votre paiement est arrivé. Nous préparons votre colis aujourd’hui.',
    pending:
      'Votre commande est passée, le paiement est en cours. Nous vous écrivons dès qu’il est arrivé.',
    instructions: 'Votre commande est passée. Il ne reste qu’à nous envoyer l’argent.',
    again: 'Retour à la boutique',
  },
  unfinished: {
    title: 'Votre paiement n’est pas terminé',
    text: 'Votre commande attend et rien n’a été débité. Terminez le paiement chez le prestataire ou payez autrement.',
    resume: 'Terminer le paiement',
    other: 'Payer autrement',
  },
  notices: {
    early:
      'La commande n’est pas encore passée : il reste {amount} à payer. Tout est resté en l’état.',
    changed:
      'La commande n’est pas encore passée : le total a changé depuis votre paiement. Vérifiez-le et payez de nouveau.',
    declined:
      'Le paiement a échoué et la commande n’a pas été passée. Votre panier est intact : veuillez payer de nouveau.',
    over: 'Ce paiement n’a pas pu aboutir. Votre panier est intact : veuillez payer de nouveau.',
    expired: 'Après un moment d’absence, le paiement recommence. Votre panier est intact.',
    credit: 'L’avoir n’a pas pu être utilisé.',
  },
  outage: {
    title: 'Paiement momentanément impossible',
    text: 'Notre service de paiement ne répond pas. Rien n’a été débité. Réessayez dans un instant.',
    again: 'Réessayer',
  },
};
