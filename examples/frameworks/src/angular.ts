import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { ReadyEvent } from 'dr-elements';
import { methodConfiguration, sessionId } from './configure';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <dr-dropin
      [attr.session-id]="sessionId"
      [paymentMethodConfiguration]="configuration"
      (dr-ready)="onReady($event)"
    ></dr-dropin>
    <output>{{ methods() }}</output>
  `,
})
class Checkout {
  readonly sessionId = sessionId;
  readonly configuration = methodConfiguration;
  readonly methods = signal('none');

  onReady(event: ReadyEvent) {
    this.methods.set(event.detail.paymentMethodTypes.join(' '));
  }
}

await bootstrapApplication(Checkout, { providers: [provideZonelessChangeDetection()] });
