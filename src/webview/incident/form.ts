import { format, html } from '../map/dom.ts';
import type { Post } from './parts.ts';
import type {
  DraftView,
  FormContent,
  IncidentView,
  PanelMedium,
  PanelStrings,
  ToPanel,
  UpdateForm,
} from './protocol.ts';

const FIELDS = ['symptom', 'impact', 'investigation'] as const;
const MEDIA = ['thread', 'status-page', 'zoom'] as const satisfies readonly PanelMedium[];
const SETTLE_MS = 150;

type Message = Extract<ToPanel, { type: 'preview' | 'copied' | 'recorded' }>;

/**
 * The form of the next update. What nobody touched follows the draft; what somebody typed stays until
 * the update is recorded, whatever else happens in the incident.
 */
export function createForm(post: Post) {
  const inputs: Readonly<Record<keyof UpdateForm, HTMLTextAreaElement>> = {
    symptom: html('textarea', { id: 'symptom', rows: 2 }),
    impact: html('textarea', { id: 'impact', rows: 2 }),
    investigation: html('textarea', { id: 'investigation', rows: 3 }),
  };
  const labels = new Map(FIELDS.map((name) => [name, html('label', { for: name })]));
  const medium = html('select', { id: 'medium' });
  const mediumLabel = html('label', { for: 'medium' });
  const minutes = html('input', { id: 'minutes', type: 'number' });
  const minutesLabel = html('label', { for: 'minutes' });
  const minutesUnit = html('span', {});
  const preview = html('pre', { tabindex: 0 });
  const previewTitle = html('h3', {});
  const hint = html('p', { class: 'soft', role: 'status' });
  const noProgress = html('button', { class: 'secondary', type: 'button' });
  const suggest = html('button', {
    class: 'secondary',
    type: 'button',
    id: 'suggest',
    hidden: true,
  });
  const copy = html('button', { type: 'button', id: 'copy' });
  const posted = html('button', { type: 'button', id: 'posted' });
  const title = html('h2', {});
  const element = html(
    'form',
    { hidden: true },
    title,
    mediumLabel,
    medium,
    ...FIELDS.flatMap((name) => [labels.get(name) ?? null, inputs[name]]),
    suggest,
    minutesLabel,
    html('p', { class: 'row' }, minutes, minutesUnit, noProgress),
    previewTitle,
    preview,
    html('p', { class: 'row' }, copy, posted),
    hint,
  );
  let typed = new Set<string>();
  let draft: DraftView | null = null;
  let strings: PanelStrings | undefined;
  let hasThread = false;
  let incident = '';
  let timer = 0;

  const content = (): FormContent => ({
    fields: {
      symptom: inputs.symptom.value,
      impact: inputs.impact.value,
      investigation: inputs.investigation.value,
    },
    minutes: Number(minutes.value) || (draft?.minutes ?? 0),
    medium: MEDIA.find((one) => one === medium.value) ?? 'thread',
  });
  const label = () => {
    if (strings === undefined) return;
    const opens = hasThread && content().medium === 'thread';
    copy.textContent = opens ? strings.copyOpen : strings.copy;
  };
  const changed = () => {
    setCopied(false);
    label();
    clearTimeout(timer);
    timer = window.setTimeout(() => post({ type: 'preview', form: content() }), SETTLE_MS);
  };
  /** What is on the clipboard is what can have been posted. */
  const setCopied = (is: boolean) => {
    posted.disabled = !is;
    posted.className = is ? '' : 'secondary';
    copy.className = is ? 'secondary' : '';
    hint.textContent = (is ? strings?.copiedHint : strings?.postedHint) ?? '';
  };
  const copyNow = () => {
    clearTimeout(timer); // a preview that is still to come would undo what is copied
    post({ type: 'copy', form: content() });
  };
  const fill = () => {
    if (draft === null) return;
    for (const name of FIELDS) if (!typed.has(name)) inputs[name].value = draft[name];
    if (!typed.has('minutes')) minutes.value = String(draft.minutes);
  };

  for (const name of FIELDS) {
    inputs[name].addEventListener('input', () => {
      typed.add(name);
      changed();
    });
  }
  minutes.addEventListener('input', () => {
    typed.add('minutes');
    changed();
  });
  medium.addEventListener('change', changed);
  noProgress.addEventListener('click', () => {
    inputs.investigation.value = draft?.noProgress ?? '';
    typed.add('investigation');
    setCopied(false);
    copyNow();
  });
  suggest.addEventListener('click', () => {
    inputs.investigation.value = draft?.suspect ?? '';
    suggest.hidden = true;
    typed.add('investigation');
    changed();
  });
  copy.addEventListener('click', copyNow);
  posted.addEventListener('click', () => post({ type: 'posted' }));
  element.addEventListener('submit', (event) => event.preventDefault());

  /** Writes the labels, once, in the user's language. */
  const write = (words: PanelStrings) => {
    strings = words;
    title.textContent = words.update;
    mediumLabel.textContent = words.medium;
    medium.replaceChildren(...MEDIA.map((one) => html('option', { value: one }, words.media[one])));
    for (const name of FIELDS) labels.get(name)?.replaceChildren(words[name]);
    minutesLabel.textContent = words.nextIn;
    noProgress.textContent = words.noProgress;
    previewTitle.textContent = words.preview;
    posted.textContent = words.posted;
    setCopied(false);
  };

  return {
    element,
    focus: () => inputs.investigation.focus(),
    show(view: IncidentView | null, words: PanelStrings): void {
      if (strings === undefined) write(words);
      element.hidden = view?.draft == null;
      if (view?.draft == null) return;
      if (incident !== view.id) typed = new Set();
      incident = view.id;
      hasThread = view.thread !== null;
      const before = JSON.stringify(draft);
      draft = view.draft;
      minutes.min = String(draft.shortest);
      minutes.max = String(draft.longest);
      minutesUnit.textContent = format(words.minutes, draft.shortest, draft.longest);
      suggest.hidden = draft.suspect === null || draft.suspect === inputs.investigation.value;
      suggest.textContent = format(words.suggest, draft.suspect ?? '');
      label();
      // What was copied may be out by now: it stays until somebody says so, or types.
      const isCopied = !posted.disabled;
      if (isCopied || JSON.stringify(draft) === before) return;
      fill();
      changed();
    },
    receive(message: Message): void {
      switch (message.type) {
        case 'preview': {
          preview.textContent = message.text;
          for (const name of FIELDS) {
            const isNew = message.changed.includes(name);
            labels
              .get(name)
              ?.replaceChildren(
                strings?.[name] ?? '',
                ...(isNew ? [html('span', { class: 'changed' }, strings?.changed ?? '')] : []),
              );
            inputs[name].classList.toggle('changed', isNew);
          }
          return;
        }
        case 'copied':
          setCopied(true);
          return;
        case 'recorded':
          typed = new Set();
          fill();
          changed();
          return;
      }
    },
  };
}
