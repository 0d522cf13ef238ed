// `dr-elements/sandbox`: the sandbox payment service as an engine, for Node and for pages. It moves no money.
export { createSandbox } from './create-sandbox.js';
export { SandboxError } from './sandbox.js';
export type {
  Caller,
  Json,
  JsonObject,
  Sandbox,
  SandboxAccount,
  SandboxOptions,
} from './sandbox.js';
export { SCENARIOS, type Scenario, type ScenarioName } from './scenarios.js';
