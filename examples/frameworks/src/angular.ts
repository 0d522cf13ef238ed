import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { ReadyEvent } from 'dr-elements';
import { attach, methodConfiguration, sessionId } from './configure';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (isPaying()) {
      <dr-session-summary [attr.session-id]="sessionId"></dr-session-summary>
      <dr-dropin
        [attr.session-id]="sessionId"
        [paymentMethodConfiguration]="configuration"
        (dr-ready)="onReady($event)"
        (dr-success)="attach($event)"
      ></dr-dropin>
    }
    <output>{{ methods() }}</output>
    <button (click)="isPaying.set(!isPaying())">{{ isPaying() ? 'Leave' : 'Check out' }}</button>
  `,
})
class Checkout {
  readonly sessionId = sessionId;
  readonly configuration = methodConfiguration;
  readonly attach = attach;
  readonly methods = signal('none');
  readonly isPaying = signal(sessionId !== '');

  onReady(event: ReadyEvent) {
    this.methods.set(event.detail.paymentMethodTypes.join(' '));
  }
}

await bootstrapApplication(Checkout, { providers: [provideZonelessChangeDetection()] });
