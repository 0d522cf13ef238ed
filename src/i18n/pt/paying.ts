import type { PayingMessages } from '../en/paying.js';

const paying: PayingMessages = {
  // the list and the form
  'express.label': 'Pagamento rápido',
  'express.pay': 'Pagar com {name}',
  'methods.more': 'Mostrar todas as formas de pagamento ({count})',
  'dropin.or': 'ou pague de outra forma',
  'dropin.doNotClose': 'Não feche esta página.',
  'dropin.cardLost': 'Introduza novamente os dados do cartão.',
  'dropin.cardCleared':
    'Os dados do seu cartão foram apagados quando saiu desta página. Introduza-os novamente.',
  'dropin.amountChanged': 'O montante é agora de {amount}. Verifique-o e prima novamente o botão.',
  'dropin.recut':
    'O montante mudou de {before} para {amount}. Verifique-o antes de fazer a encomenda.',
  'dropin.attachSlow':
    'Está a demorar mais do que o habitual. Continue a aguardar ou verifique novamente.',
  'action.check': 'Verificar novamente',
  'action.unfinished':
    'Confirme junto do seu banco, se ele o pedir, por exemplo, na aplicação do banco. Depois verifique novamente aqui.',
  'dropin.change': 'Pagar de outra forma',
  'dropin.expiring': 'Tem menos de dois minutos para pagar.',
  'card.title': 'Formulário seguro do cartão',

  // the button
  'button.continueTo.bank': 'Continuar para o seu banco',
  'button.continueTo.page': 'Continuar para a página de pagamento',
  'button.choose': 'Escolher esta forma de pagamento',
  'button.choose.named': 'Escolher {name}',
  'button.choose.konbini': 'Escolher pagamento em loja',
  'button.choose.codJapan': 'Escolher pagamento à cobrança',
  'button.choose.directDebit': 'Escolher débito direto',
  'button.choose.directDebitGb': 'Escolher débito direto',
  'button.choose.onlineBanking': 'Escolher banca online',
  'button.busy': 'A processar…',

  // what is under way
  'busy.reconciling': 'A verificar se o seu pagamento foi concluído…',
  'busy.redirecting': 'A encaminhar para {name}…',
  'busy.redirecting.bank': 'A encaminhar para o seu banco…',
  'busy.redirecting.page': 'A encaminhar para uma página segura…',
  'busy.returning': 'A verificar o seu pagamento com {name}…',
  'busy.returning.bank': 'A verificar o seu pagamento com o seu banco…',
  'busy.returning.page': 'A verificar o seu pagamento…',
  'busy.attaching': 'A adicionar a forma de pagamento à encomenda…',
  'busy.authenticating': 'A confirmar com o seu banco…',

  // the issuer’s page, in its dialog
  'challenge.title': 'Confirme junto do seu banco',
  'challenge.about': 'O seu banco precisa de confirmar a sua identidade.',
  'challenge.frame': 'Página do seu banco',
  'challenge.loading': 'A abrir a página do seu banco…',
  'challenge.slow': 'A página do seu banco está a demorar. Continue a aguardar ou tente novamente.',
  'challenge.unavailable':
    'Não foi possível abrir a página do seu banco. Tente novamente, ou cancele e pague de outra forma.',
  'challenge.hurry': 'Tem menos de dois minutos para confirmar.',
  'challenge.cancel': 'Cancelar pagamento',

  // leaving for a provider, and coming back
  'redirect.resume': 'Continuar para o pagamento',
  'redirect.startAgain': 'Não pagou. Para pagar de outra forma, recomece a partir do carrinho.',
  'redirect.window': 'Conclua o pagamento em {name} na janela que se abriu.',
  'redirect.window.bank': 'Conclua o pagamento no seu banco na janela que se abriu.',
  'redirect.window.page': 'Conclua o pagamento na janela que se abriu.',
  'redirect.showWindow': 'Mostrar a janela',
  'redirect.stop': 'Cancelar pagamento',
  'redirect.unfinished': 'Ainda não concluiu o pagamento em {name}.',
  'redirect.unfinished.bank': 'Ainda não concluiu o pagamento no seu banco.',
  'redirect.now.bank': 'Vai continuar no seu banco e depois volta aqui.',
  'redirect.now.page': 'Vai confirmar o pagamento numa página segura e depois volta aqui.',
  'redirect.afterOrder.bank': 'Vai continuar no seu banco depois de fazer a encomenda.',
  'redirect.afterOrder.page':
    'Vai confirmar o pagamento numa página segura depois de fazer a encomenda.',
  'details.afterOrder': 'Vai receber os dados de pagamento depois de fazer a encomenda.',

  // saved methods
  'save.card':
    'Guardar este cartão para compras futuras. Pode removê-lo a qualquer momento na sua conta.',
  'save.method':
    'Guardar esta forma de pagamento para compras futuras. Pode removê-la a qualquer momento na sua conta.',
  'save.required': 'Aceite que guardemos esta forma de pagamento.',
  'saved.cancel': 'Cancelar',
  'saved.month': 'Mês',
  'saved.year': 'Ano',
  'saved.expiryWrong': 'Escolha um mês e um ano que ainda não tenham passado.',
  'save.done': '{name}: guardado.',
  'save.again': 'Adicionar outra forma de pagamento',
  'saved.name': '{brand} terminado em {digits}',
  'saved.expires': 'Válido até {date}',
  'saved.expired': 'Expirou em {date}',
  'saved.default': 'Predefinido',
  'saved.codeTitle': 'Código de segurança de {name}',
  'saved.codeMissing': 'Introduza o código de segurança deste cartão.',
  'saved.isExpired':
    'Este cartão expirou. Se o seu novo cartão tiver o mesmo número, introduza a nova data.',
  'saved.update': 'Atualizar data de validade',
  'saved.expiry': 'Data de validade',
  'saved.saveExpiry': 'Guardar data',
  'saved.updated': 'A nova data de {name} foi guardada.',
  'saved.setDefault': 'Predefinir',
  'saved.isDefault': '{name} é agora o seu cartão predefinido.',
  'saved.remove': 'Remover',
  'saved.removeNamed': 'Remover {name}',
  'saved.removeQuestion':
    'Remover {name} da sua conta? Para o utilizar novamente, terá de o introduzir outra vez.',
  'saved.keep': 'Manter cartão',
  'saved.removed': '{name} foi removido.',
  'saved.needed': 'Este cartão paga uma subscrição, por isso não pode ser removido aqui.',

  // consents and legal texts
  'terms.accept': 'Li e aceito as condições de venda.',
  'terms.acceptSubscription':
    'Li e aceito as condições de venda. A minha subscrição renova-se e é cobrada até eu a cancelar.',
  'terms.eula': 'Aceito o contrato de licença de {company}.',
  'terms.termsOfUse': 'Aceito os termos de utilização de {company}.',
  'terms.read': 'Ler as condições',
  'terms.required': 'Aceite as condições para continuar.',
  'legal.label': 'Informações legais',
  'legal.soldBy': 'Vendido por {name}',
  'link.newWindow': 'abre numa nova janela',
};

export default paying;
