// `dr-elements/gateway-conformance`: says whether a payment service keeps what the kit relies on. Runs in Node.
export {
  formatReport,
  runConformance,
  type CheckResult,
  type ConformanceReport,
} from './run-conformance.js';
export type { ServiceAddress } from './service-under-test.js';
