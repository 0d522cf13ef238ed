import { expect, it } from 'vitest';
import type { FlowState } from '../../../src/domain/flow-state.js';
import {
  readConfiguration,
  type DropinInput,
  type DropinLayout,
} from '../../../src/elements/dropin/configuration/dropin-configuration.js';
import type { Row } from '../../../src/elements/dropin/list/row.js';
import { neededChunks } from '../../../src/elements/dropin/needed-chunks.js';
import { screenOf } from '../../../src/elements/dropin/screen.js';
import { checkout } from '../../session/support/samples.js';

const FIRST = ['form', 'notices'];
const INPUT = {
  showSavePaymentAgreement: false,
  showTermsOfSaleDisclosure: false,
  hideComplianceSection: true,
  collapsed: false,
  disableAutomaticRedirects: false,
};

const open = (more: object = {}, methods?: readonly object[]): FlowState =>
  ({
    view: 'open',
    checkout: { ...checkout(more), ...(methods && { methods }) },
    activity: { name: 'idle' },
    refreshing: false,
    expiring: false,
  }) as FlowState;

interface Given extends Partial<DropinInput> {
  readonly visible?: number;
  readonly hasBegun?: boolean;
  readonly layout?: DropinLayout;
  readonly saved?: readonly object[];
}

function needs(
  state: FlowState,
  { visible = 8, layout = 'accordion', saved = [], hasBegun = false, ...input }: Given = {},
  pick = 0,
) {
  const configuration = readConfiguration({ ...INPUT, ...input });
  const withSaved =
    'checkout' in state && state.checkout ? { ...state.checkout, saved } : undefined;
  const all = (withSaved ? { ...state, checkout: withSaved } : state) as FlowState;
  const screen = screenOf({
    state: all,
    configuration,
    cardFields: true,
    changing: false,
    added: undefined,
    withSaved: (listed): readonly Row[] => listed,
  });
  const rows = 'methods' in screen ? screen.methods : [];
  const kept = new Set<string>();
  return neededChunks({
    state: all,
    screen,
    configuration,
    layout,
    visible,
    open: rows[pick],
    kept,
    hasBegun,
  });
}

const method = (type: string, more: object = {}) => ({ type, flow: 'standard', ...more });

it('are none without a session', () => {
  expect(needs({ view: 'idle' })).toEqual([]);
});

it('includes the card payer’s chunks in parallel with the session request', () => {
  expect(needs({ view: 'loading' })).toEqual(FIRST);
  expect(needs(open())).toEqual(FIRST);
});

it('needs the rest where it is shown, and only there', () => {
  const with1 = (name: string) => expect.arrayContaining([...FIRST, name]) as unknown;
  expect(needs({ view: 'loading' }, { hideComplianceSection: false })).toEqual(with1('legal'));
  expect(needs(open(), { showTermsOfSaleDisclosure: true })).toEqual(with1('consents'));
  expect(needs(open(), { saved: [{}] })).toEqual(with1('saved'));
  expect(needs(open(), { layout: 'tabs' })).toEqual(with1('layouts'));
  expect(needs(open(), { visible: 1 })).toEqual(with1('layouts'));
  expect(needs(open(), { visible: 0 })).toEqual(FIRST);
  const flow = 'managePaymentMethods' as const;
  expect(needs({ view: 'idle' }, { flow })).toEqual(['saving', 'consents']);
  const inputs = open({}, [method('creditCard'), method('ideal')]);
  expect(needs(inputs)).toEqual(FIRST);
  expect(needs(inputs, {}, 1)).toEqual(with1('inputs'));
  const wallet = open({}, [method('creditCard'), method('googlePay', { wallet: {} })]);
  expect(needs(wallet)).toEqual(with1('express'));
});

it('needs the code to pay once the shopper has begun, and at once where nothing is typed first', () => {
  const paying = expect.arrayContaining(['submit', 'outcome']) as unknown;
  expect(needs(open())).not.toEqual(paying);
  expect(needs(open(), { hasBegun: true })).toEqual(paying);
  expect(needs({ view: 'loading' }, { hasBegun: true })).toEqual(paying);
  expect(needs(open({ state: 'requires_confirmation' }))).toEqual(paying);
  expect(needs(open(), { showTermsOfSaleDisclosure: true })).toEqual(paying);
  expect(needs(open({}, [method('creditCard'), method('payPal')]), {}, 1)).toEqual(paying);
  expect(needs(open({}, [method('creditCard'), method('googlePay', { wallet: {} })]))).toEqual(
    paying,
  );
});

it('needs the screens in place of the list where there is one', () => {
  expect(needs({ view: 'ended', reason: 'expired', checkout: undefined })).toEqual([
    ...FIRST,
    'outcome',
  ]);
});
