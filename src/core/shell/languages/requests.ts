import { type Language, reads, unclear } from './model.ts';

/**
 * Lines that ask a service for what it knows, or take leave of it. Sources: zookeeper.apache.org, “The
 * Four Letter Words”, 3.9; memcached, protocol.txt, 1.6; HAProxy management guide, 3.2; redis.io,
 * inline commands, 8.2; RFC 5321; RFC 9112.
 */
const LOOKS: readonly RegExp[] = [
  /^(?:q|quit|exit|bye|logout|help|noop|version|prompt)$/i,
  /^(?:ruok|stat|srvr|mntr|conf|cons|dump|envi|wchs|wchc|wchp|dirs|isro|gtmk)$/,
  /^stats(?: (?:items|slabs|sizes|settings|conns))?$/,
  /^show [\w ,.:#/-]+$/,
  /^(?:ping|role|dbsize|lastsave|time|info(?: \w+)*)$/i,
  /^(?:ehlo|helo) [\w.-]+$/i,
];

const HTTP_REQUEST = /^(?:GET|HEAD|OPTIONS) \S+(?: HTTP\/[\d.]+)?$/;
const HTTP_HEADER = /^(?!.*method-override)[\w-]+:.*$/i;

/** Judges what is sent to a service as it stands, whichever service that is. */
export const requests: Language = (text) => {
  let asking = false;
  for (const line of text.split(/\r?\n/)) {
    const told = line.trim();
    if (HTTP_REQUEST.test(told)) asking = true;
    else if (told === '') asking = false;
    else if (!(asking && HTTP_HEADER.test(told)) && !LOOKS.some((look) => look.test(told))) {
      return unclear(told);
    }
  }
  return reads();
};
