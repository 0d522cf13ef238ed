export { NO_SESSION } from '../domain/no-session.js';
