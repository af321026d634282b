/**
 * How headings of columns and labels of lists say in German, French, Spanish and Portuguese what English
 * ones say, as patterns without word boundaries. Running text is read in English only.
 */

/** What is listed is needed. */
export const NEEDED_ABROAD =
  'hängt ab von|abhängig von|abhängigkeit(?:en)?|benötigt|braucht|nutzt|setzt voraus|dépend de|dépendances?|nécessite|utilise|a besoin de|depende de|dependencias?|dependências?|necesita|requiere|utiliza|precisa de|requer';

/** What is listed needs it. */
export const NEEDING_ABROAD =
  'genutzt von|benutzt von|verwendet von|benötigt von|gebraucht von|abhängige(?: \\w+)?|nutzer|konsumenten|utilisée? par|requise? par|consommateurs?|usad[oa] por|utilizad[oa] por|consumidor(?:es)?|dependientes';

/** What each row or entry is about. */
export const COMPONENTS_ABROAD =
  'komponenten?|dienste?|systeme?|composants?|systèmes?|componentes?|servicios?|serviços?|sistemas?';
