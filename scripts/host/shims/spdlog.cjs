// Stands in for VS Code's native logger, which no package brings ready-built: writes the same log
// files, so that output channels show what an extension logs.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const NAMES = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  #level = 2;
  #formatted = true;

  /** @param {string} file */
  constructor(file) {
    this.file = file;
    this.trace = this.#writer(0);
    this.debug = this.#writer(1);
    this.info = this.#writer(2);
    this.warn = this.#writer(3);
    this.error = this.#writer(4);
    this.critical = this.#writer(5);
  }
  getLevel() {
    return this.#level;
  }
  /** @param {number} level */
  setLevel(level) {
    this.#level = level;
  }
  setPattern() {
    this.#formatted = true;
  }
  clearFormatters() {
    this.#formatted = false;
  }
  flush() {}
  drop() {}

  /** @param {number} level */
  #writer(level) {
    return (/** @type {string} */ message) => {
      if (level < this.#level) return;
      appendFileSync(this.file, this.#formatted ? line(level, message) : message);
    };
  }
}

/**
 * `2026-04-26 03:12:45.678 [info] message`, in local time, as VS Code's log viewer expects it.
 * @param {number} level
 * @param {string} message
 */
function line(level, message) {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  return `${local.slice(0, 23).replace('T', ' ')} [${NAMES[level]}] ${message}\n`;
}

/**
 * @param {string} _name
 * @param {string} file
 */
async function createLogger(_name, file) {
  mkdirSync(dirname(file), { recursive: true });
  return new Logger(file);
}

// One by one, so that VS Code's ES modules see them as named exports.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
