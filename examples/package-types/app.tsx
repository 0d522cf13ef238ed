// Uses each entry of the package as an app does. Only type-checked, by scripts/check-package-types.mjs.
import type {} from 'dr-elements/define';
import type {} from 'dr-elements/jsx';
import type { VueTags } from 'dr-elements/vue';
import type { SvelteTags } from 'dr-elements/svelte';
import { DrDropin, DrPaymentMethods } from 'dr-elements/react';
import { configure, type DrDropin as Dropin, type ReadyEvent } from 'dr-elements';
import { testService, pay } from 'dr-elements/testing';
import { createSandbox } from 'dr-elements/sandbox';
import { runConformance } from 'dr-elements/gateway-conformance';
configure({ key: 'pk_x', serviceUrl: 'https://x.example' });
export const a = (
  <dr-dropin
    session-id="x"
    layout="tabs"
    ondr-ready={(event) => event.detail.paymentMethodTypes.join()}
    className="x"
  />
);
export const b = (
  <DrDropin
    sessionId="x"
    onDrSuccess={(event) => event.waitUntil(Promise.resolve(event.detail.source.id))}
  />
);
export const c = <DrPaymentMethods onChange={(event) => event.type} />;
// @ts-expect-error not a layout
export const d = <DrDropin layout="grid" />;
// @ts-expect-error not a layout
export const d2 = <dr-dropin layout="grid" />;
// @ts-expect-error reserved by React
export const d3 = <dr-dropin onError={() => undefined} />;
// @ts-expect-error the option is showTermsOfSaleDisclosure
export const d4 = <dr-dropin options={{ showTermsofSaleDisclosure: true }} />;
export const id = (dropin: Dropin, page: Document): void => {
  dropin.addEventListener('dr-success', ({ detail }) => detail.source.id.trim());
  page.addEventListener('dr-success', ({ detail }) => detail.source.id.trim());
};
export const v = (props: InstanceType<VueTags['dr-dropin']>['$props']) =>
  props.onDrReady?.({} as ReadyEvent);
export const s: SvelteTags['dr-dropin'] = {
  'session-id': 'x',
  'ondr-ready': (event) => event.detail.paymentMethodTypes,
};
export { testService, pay, createSandbox, runConformance };
