export { SubmitController } from './submit-controller.js';
