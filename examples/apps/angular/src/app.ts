import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { SuccessEvent } from 'dr-elements';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      @if (isPaying()) {
        <dr-session-summary [attr.session-id]="sessionId"></dr-session-summary>
        <dr-dropin
          [attr.session-id]="sessionId"
          [buttonType]="'payNow'"
          (dr-success)="attach($event)"
        ></dr-dropin>
      }
      <button (click)="isPaying.set(!isPaying())">{{ isPaying() ? 'Leave' : 'Check out' }}</button>
    </main>
  `,
})
export class App {
  readonly sessionId = new URLSearchParams(location.search).get('session') ?? '';
  readonly isPaying = signal(this.sessionId !== '');

  attach(event: SuccessEvent) {
    event.waitUntil(
      fetch('/attach', {
        method: 'POST',
        body: JSON.stringify({ sourceId: event.detail.source.id }),
      }),
    );
  }
}
