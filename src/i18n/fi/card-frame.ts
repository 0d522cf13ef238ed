import type { CardMessages } from '../en/card-frame.js';

export default {
  'number.label': 'Kortin numero',
  'number.placeholder': '1234 1234 1234 1234',
  'brand.choice': 'Valitse korttiverkko',
  'expiration.label': 'Viimeinen voimassaolopäivä',
  'expiration.placeholder': 'KK / VV',
  'securityCode.label': 'Turvakoodi',
  'securityCode.placeholder': '3 numeroa',
  'securityCode.placeholder.front': '4 numeroa (etupuoli)',
  'securityCode.hint': '3 numeroa kortin takapuolella',
  'securityCode.hint.front': '4 numeroa kortin etupuolella',
  'advance.hint': 'Kun kenttä on täytetty, siirryt seuraavaan kenttään.',

  'number.missing': 'Anna kortin numero.',
  incomplete_card_number: 'Anna kortin numero kokonaan.',
  invalid_card_number: 'Tarkista kortin numero: jokin numeroista näyttää olevan väärin.',
  'expiration.missing': 'Anna kortin viimeinen voimassaolopäivä.',
  incomplete_expiration_date: 'Anna kuukausi ja vuosi, esimerkiksi 05 / 31.',
  invalid_expiration_date: 'Anna päivä niin kuin se on kortissa.',
  invalid_expiration_month: 'Tarkista kuukausi: anna 01–12.',
  invalid_expiration_year: 'Kortti on vanhentunut. Tarkista päivä tai käytä toista korttia.',
  'securityCode.missing': 'Anna turvakoodi.',
  incomplete_security_code: 'Anna koodin kaikki {digits} numeroa.',
  invalid_security_code: 'Tarkista koodi: anna kortin {digits} numeroa.',
} satisfies CardMessages;
