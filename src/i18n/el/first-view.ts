import type { FirstView } from '../en/first-view.js';

const firstView: FirstView = {
  // what every element needs
  'action.retry': 'Δοκιμάστε ξανά',
  loading: 'Φόρτωση…',
  'error.offline': 'Φαίνεται ότι είστε εκτός σύνδεσης. Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.',
  'error.service-unavailable': 'Η υπηρεσία πληρωμών δεν ανταποκρίνεται. Δοκιμάστε ξανά σε λίγο.',
  'error.internal': 'Κάτι πήγε στραβά. Δοκιμάστε ξανά.',
  'state.unknown': 'Η πληρωμή σας βρίσκεται υπό επεξεργασία. Ελέγξτε ξανά αργότερα.',

  // names of the usual methods
  'method.creditCard': 'Πιστωτική ή χρεωστική κάρτα',
  'method.payPal': 'PayPal',
  'method.klarnaCredit': 'Klarna',
  'method.wireTransfer': 'Τραπεζική κατάθεση',
  'method.customerCredit': 'Πίστωση καταστήματος',

  // the list of ways to pay
  'methods.legend': 'Πώς θέλετε να πληρώσετε;',
  'methods.none':
    'Δεν υπάρχει διαθέσιμος τρόπος πληρωμής για αυτή την παραγγελία. Επικοινωνήστε με το κατάστημα.',
  'methods.required': 'Επιλέξτε πώς θέλετε να πληρώσετε.',
  'method.klarnaCredit.description': 'Πληρωμή αργότερα ή σε δόσεις',
  'method.wireTransfer.description': 'Η αποστολή γίνεται μόλις λάβουμε τα χρήματα',

  // the balance
  'summary.label': 'Σύνοψη πληρωμής',
  'summary.remaining': 'Υπόλοιπο',
  'summary.covered': 'Καλύπτεται',
  'summary.stillToPay': 'Απομένει για πληρωμή',
  'summary.total': 'Σύνολο παραγγελίας',
  'summary.meter': 'Καλύπτονται {covered} από {total}',
  'summary.card': '{brand}, τελευταία ψηφία {digits}',
  'readiness.requires_source':
    'Προσθέστε έναν τρόπο πληρωμής για {amount} πριν υποβάλετε την παραγγελία.',

  // the drop-in
  'dropin.label': 'Πληρωμή',
  'dropin.manageLegend': 'Προσθέστε τρόπο πληρωμής',
  'button.continue': 'Συνέχεια',
  'button.payNow': 'Πληρωμή τώρα',
  'button.buyNow': 'Αγορά τώρα',
  'button.completeOrder': 'Υποβολή και ολοκλήρωση πληρωμής',
  'button.submitOrder': 'Υποβολή παραγγελίας',
  'button.payNow.amount': 'Πληρωμή {amount}',
  'button.buyNow.amount': 'Αγορά τώρα με {amount}',
  'button.completeOrder.amount': 'Πληρωμή {amount} και ολοκλήρωση παραγγελίας',
  'button.submitOrder.amount': 'Υποβολή παραγγελίας {amount}',
  'button.addMethod': 'Προσθήκη τρόπου πληρωμής',
  'button.saveCard': 'Αποθήκευση κάρτας',
  'button.continueTo': 'Συνέχεια στο {name}',
  'button.choose.wireTransfer': 'Επιλογή τραπεζικής κατάθεσης',
  'redirect.now': 'Θα μεταφερθείτε στο {name} και μετά θα επιστρέψετε εδώ.',
  'redirect.afterOrder': 'Θα μεταφερθείτε στο {name} αφού υποβάλετε την παραγγελία.',
  'transfer.afterOrder': 'Θα λάβετε τα τραπεζικά μας στοιχεία αφού υποβάλετε την παραγγελία.',
};

export default firstView;
