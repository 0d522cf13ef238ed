/** The id under which methods are saved where there is no session. Never sent anywhere. */
export const NO_SESSION = 'none';
