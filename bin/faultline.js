#!/usr/bin/env node
import module from 'node:module';

// Keeps the compiled program for the next start, where Node can (22.1 and newer).
module.enableCompileCache?.();
await import('../dist/cli.js');
