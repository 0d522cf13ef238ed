// `dr-elements/gateway-conformance`: checks whether a payment service meets the kit's requirements. Runs in Node.
export {
  formatReport,
  runConformance,
  type CheckResult,
  type ConformanceReport,
} from './run-conformance.js';
export type { ServiceAddress } from './service-under-test.js';
