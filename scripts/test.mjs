// `npm test`: every check and every test. `npm test -- lint e2e` runs only the steps whose names start with one of the words.
import { runSteps } from './testing/run-steps.mjs';
import { STEPS } from './testing/steps.mjs';

await runSteps(STEPS, process.argv.slice(2));
