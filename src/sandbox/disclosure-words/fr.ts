import type { DisclosureWords } from './disclosure-words.js';

export const fr: DisclosureWords = {
  resellerDisclosure:
    'Mention d’exemple : {seller} joue ici le vendeur de cette commande. [resellerDisclosure|Qui vend ?]',
  termsOfSale: 'Exemple de conditions de vente',
  privacyPolicy: 'Exemple de politique de confidentialité',
  cookiePolicy: 'Exemple de politique de cookies',
  cancellationRights: 'Exemple de droit de rétractation',
  legalNotice: 'Exemple de mentions légales',
  confirmDisclosure:
    'Ceci est un exemple. En commandant, vous acceptez les [termsOfSale|conditions de vente d’exemple] et la [privacyPolicy|politique de confidentialité d’exemple] de {seller}.',
  autorenewalPlanTerms:
    'Texte d’exemple : votre abonnement se renouvelle jusqu’à sa résiliation et {seller} débite à chaque fois le moyen de paiement enregistré. Voir les [termsOfSale|conditions de vente d’exemple].',
  saveCardMandate:
    'Texte d’exemple : vous autorisez {seller} à conserver ce moyen de paiement pour de futurs achats que vous aurez acceptés.',
  idealRecurringAgreement:
    'Texte d’exemple : vous autorisez {seller} à prélever de futurs paiements sur le même compte.',
  californiaPrivacyRights: 'Exemple de droits à la vie privée en Californie',
  warrantyInformation: 'Exemple d’informations de garantie',
  invoiceAgreement:
    'Texte d’exemple : vous acceptez que {seller} établisse votre facture sous forme électronique.',
};
