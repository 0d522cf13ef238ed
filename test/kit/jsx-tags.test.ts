import { createRequire } from 'node:module';
import type * as React from 'react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/define.js';
import type { DrDropin } from '../../src/elements/dropin/dropin.js';
import { pay, testService } from '../../src/testing/index.js';
