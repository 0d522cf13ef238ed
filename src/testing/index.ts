// `dr-elements/testing`: helpers for tests of pages with the tags. Never use it on a page for real shoppers.
export { testService, type TestService, type TestServiceOptions } from './test-service.js';
export { pay, type PayOptions } from './pay.js';
export { payOnPage, type PlaywrightPage } from './playwright.js';
export { FramelessFields } from './frameless-fields.js';
export { TEST_CARDS, type TestCardData, type TestCardName } from './test-cards.js';
export type { ChallengeAnswer } from './scripted-issuer.js';
export type { ScenarioName } from '../sandbox/scenarios.js';
