import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Γρήγορη πληρωμή',
  'express.pay': 'Πληρωμή με {name}',
  'methods.more': 'Εμφάνιση όλων των τρόπων πληρωμής ({count})',
  'dropin.or': 'ή πληρώστε με άλλον τρόπο',
  'dropin.doNotClose': 'Μην κλείσετε αυτή τη σελίδα.',
  'dropin.cardLost': 'Εισαγάγετε ξανά τα στοιχεία της κάρτας σας.',
  'dropin.amountChanged': 'Το ποσό είναι τώρα {amount}. Ελέγξτε το και πατήστε ξανά το κουμπί.',
  'dropin.recut':
    'Το ποσό άλλαξε από {before} σε {amount}. Ελέγξτε το πριν υποβάλετε την παραγγελία σας.',
  'dropin.attachSlow': 'Αυτό διαρκεί περισσότερο από το συνηθισμένο. Περιμένετε ή ελέγξτε ξανά.',
  'action.check': 'Νέος έλεγχος',
  'action.unfinished':
    'Αν η τράπεζά σας ζητήσει επιβεβαίωση, για παράδειγμα στην εφαρμογή της, επιβεβαιώστε. Έπειτα ελέγξτε ξανά εδώ.',
  'dropin.change': 'Χρήση άλλου τρόπου πληρωμής',
  'dropin.expiring': 'Έχετε λιγότερο από δύο λεπτά για να πληρώσετε.',
  'card.title': 'Ασφαλής φόρμα κάρτας',

  // the button
  'button.continueTo.bank': 'Συνέχεια στην τράπεζά σας',
  'button.continueTo.page': 'Συνέχεια στη σελίδα πληρωμής',
  'button.choose': 'Επιλογή αυτού του τρόπου πληρωμής',
  'button.choose.named': 'Επιλογή {name}',
  'button.choose.konbini': 'Επιλογή πληρωμής σε κατάστημα',
  'button.choose.codJapan': 'Επιλογή αντικαταβολής',
  'button.choose.directDebit': 'Επιλογή άμεσης χρέωσης',
  'button.choose.directDebitGb': 'Επιλογή άμεσης χρέωσης',
  'button.choose.onlineBanking': 'Επιλογή ηλεκτρονικής τραπεζικής',
  'button.busy': 'Επεξεργασία…',

  // what is under way
  'busy.reconciling': 'Ελέγχουμε αν η πληρωμή σας ολοκληρώθηκε…',
  'busy.redirecting': 'Μεταφορά στο {name}…',
  'busy.redirecting.bank': 'Μεταφορά στην τράπεζά σας…',
  'busy.redirecting.page': 'Μεταφορά σε ασφαλή σελίδα…',
  'busy.returning': 'Ελέγχουμε την πληρωμή σας με το {name}…',
  'busy.returning.bank': 'Ελέγχουμε την πληρωμή σας με την τράπεζά σας…',
  'busy.returning.page': 'Ελέγχουμε την πληρωμή σας…',
  'busy.attaching': 'Προσθέτουμε τον τρόπο πληρωμής στην παραγγελία…',
  'busy.authenticating': 'Επιβεβαίωση με την τράπεζά σας…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Επιβεβαίωση με την τράπεζά σας',
  'challenge.about': 'Η τράπεζά σας πρέπει να επιβεβαιώσει ότι είστε εσείς.',
  'challenge.frame': 'Η σελίδα της τράπεζάς σας',
  'challenge.loading': 'Άνοιγμα της σελίδας της τράπεζάς σας…',
  'challenge.slow': 'Η σελίδα της τράπεζάς σας αργεί να ανοίξει. Περιμένετε ή δοκιμάστε ξανά.',
  'challenge.unavailable':
    'Η σελίδα της τράπεζάς σας δεν μπόρεσε να ανοίξει. Δοκιμάστε ξανά ή ακυρώστε και πληρώστε με άλλον τρόπο.',
  'challenge.hurry': 'Έχετε λιγότερο από δύο λεπτά για να επιβεβαιώσετε.',
  'challenge.cancel': 'Ακύρωση πληρωμής',

  // leaving for a provider, and coming back
  'redirect.resume': 'Συνέχεια στην πληρωμή',
  'redirect.startAgain':
    'Δεν έχετε πληρώσει. Για να πληρώσετε με άλλον τρόπο, ξεκινήστε πάλι από το καλάθι σας.',
  'redirect.window': 'Ολοκληρώστε την πληρωμή στο {name}, στο παράθυρο που άνοιξε.',
  'redirect.window.bank': 'Ολοκληρώστε την πληρωμή στην τράπεζά σας, στο παράθυρο που άνοιξε.',
  'redirect.window.page': 'Ολοκληρώστε την πληρωμή στο παράθυρο που άνοιξε.',
  'redirect.showWindow': 'Εμφάνιση του παραθύρου',
  'redirect.stop': 'Ακύρωση πληρωμής',
  'redirect.unfinished': 'Δεν έχετε ολοκληρώσει ακόμη την πληρωμή στο {name}.',
  'redirect.unfinished.bank': 'Δεν έχετε ολοκληρώσει ακόμη την πληρωμή στην τράπεζά σας.',
  'redirect.now.bank': 'Θα μεταφερθείτε στην τράπεζά σας και μετά θα επιστρέψετε εδώ.',
  'redirect.now.page':
    'Θα επιβεβαιώσετε την πληρωμή σας σε ασφαλή σελίδα και μετά θα επιστρέψετε εδώ.',
  'redirect.afterOrder.bank': 'Θα μεταφερθείτε στην τράπεζά σας αφού υποβάλετε την παραγγελία.',
  'redirect.afterOrder.page':
    'Θα επιβεβαιώσετε την πληρωμή σας σε ασφαλή σελίδα αφού υποβάλετε την παραγγελία.',
  'details.afterOrder': 'Θα λάβετε τα στοιχεία πληρωμής αφού υποβάλετε την παραγγελία.',

  // saved methods
  'save.card':
    'Αποθήκευση αυτής της κάρτας για μελλοντικές αγορές. Μπορείτε να την αφαιρέσετε οποτεδήποτε από τον λογαριασμό σας.',
  'save.method':
    'Αποθήκευση αυτού του τρόπου πληρωμής για μελλοντικές αγορές. Μπορείτε να τον αφαιρέσετε οποτεδήποτε από τον λογαριασμό σας.',
  'save.required': 'Συμφωνήστε με την αποθήκευση αυτού του τρόπου πληρωμής.',
  'saved.cancel': 'Ακύρωση',
  'saved.month': 'Μήνας',
  'saved.year': 'Έτος',
  'saved.expiryWrong': 'Επιλέξτε μια μελλοντική ημερομηνία.',
  'save.done': 'Αποθηκεύτηκε: {name}.',
  'save.again': 'Προσθήκη άλλου τρόπου πληρωμής',
  'saved.name': '{brand}, τελευταία ψηφία {digits}',
  'saved.expires': 'Λήγει {date}',
  'saved.expired': 'Έληξε {date}',
  'saved.default': 'Προεπιλογή',
  'saved.codeTitle': 'Κωδικός ασφαλείας για {name}',
  'saved.codeMissing': 'Εισαγάγετε τον κωδικό ασφαλείας αυτής της κάρτας.',
  'saved.isExpired':
    'Αυτή η κάρτα έχει λήξει. Αν η νέα σας κάρτα έχει τον ίδιο αριθμό, εισαγάγετε τη νέα ημερομηνία της.',
  'saved.update': 'Ενημέρωση ημερομηνίας λήξης',
  'saved.expiry': 'Ημερομηνία λήξης',
  'saved.saveExpiry': 'Αποθήκευση ημερομηνίας',
  'saved.updated': 'Η νέα ημερομηνία αποθηκεύτηκε: {name}.',
  'saved.setDefault': 'Ορισμός ως προεπιλογής',
  'saved.isDefault': 'Η προεπιλεγμένη κάρτα σας είναι τώρα: {name}.',
  'saved.remove': 'Αφαίρεση',
  'saved.removeNamed': 'Αφαίρεση: {name}',
  'saved.removeQuestion':
    'Να αφαιρεθεί από τον λογαριασμό σας: {name}; Για νέα χρήση θα χρειαστεί να εισαγάγετε ξανά τα στοιχεία.',
  'saved.keep': 'Διατήρηση κάρτας',
  'saved.removed': 'Αφαιρέθηκε: {name}.',
  'saved.needed': 'Με αυτή την κάρτα πληρώνεται μια συνδρομή, οπότε δεν μπορεί να αφαιρεθεί εδώ.',

  // consents and legal texts
  'terms.accept': 'Έχω διαβάσει και αποδέχομαι τους όρους πώλησης.',
  'terms.acceptSubscription':
    'Έχω διαβάσει και αποδέχομαι τους όρους πώλησης. Η συνδρομή μου ανανεώνεται και χρεώνεται μέχρι να την ακυρώσω.',
  'terms.eula': 'Αποδέχομαι την άδεια χρήσης της {company}.',
  'terms.termsOfUse': 'Αποδέχομαι τους όρους χρήσης της {company}.',
  'terms.read': 'Διαβάστε τους όρους',
  'terms.required': 'Αποδεχτείτε τους όρους για να συνεχίσετε.',
  'legal.label': 'Νομικές πληροφορίες',
  'legal.soldBy': 'Πωλητής: {name}',
  'link.newWindow': 'ανοίγει σε νέο παράθυρο',
};

export default paying;
