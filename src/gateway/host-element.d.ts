/** The only DOM type in the gateway's interface: a gateway passes the container on without using it. */
interface HTMLElement extends EventTarget {
  readonly isConnected: boolean;
}
