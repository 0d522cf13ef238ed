/** The one type of the DOM that crosses the ports: a gateway hands the container on and never touches it. */
interface HTMLElement extends EventTarget {
  readonly isConnected: boolean;
}
