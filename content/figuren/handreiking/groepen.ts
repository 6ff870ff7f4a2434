import type { Digit } from '#theme/numerals.ts';
import type { FamilyName } from '#theme/tokens.ts';

/** A handvat or ingredient: its numeral, its name as the handreiking gives it, and its page. */
export interface Part {
  readonly digit: Digit;
  readonly name: string;
  readonly page: string;
}

/** One of the three families of the handreiking with its name and its five parts. */
export interface Group {
  readonly family: FamilyName;
  readonly name: string;
  readonly page: string;
  readonly parts: readonly Part[];
}

export const handvatten: Group = {
  family: 'eerste',
  name: 'Kom in actie',
  page: 'handreiking',
  parts: [
    { digit: 1, name: 'Signaleer op tijd veranderend gedrag', page: 'handreiking/signaleren' },
    { digit: 2, name: 'Praat samen over de invloed op werk', page: 'handreiking/in-gesprek' },
    { digit: 3, name: 'Stuur op eigen regie', page: 'handreiking/eigen-regie' },
    { digit: 4, name: 'Zoek samen naar werkaanpassingen voor werkbehoud', page: 'handreiking/werkaanpassingen' },
    { digit: 5, name: 'Schakel (arbo)hulp in bij dreigend verzuim', page: 'handreiking/hulp-inschakelen' },
  ],
};

const ken = 'handreiking/ken-je-medewerker';

export const kenJeMedewerker: Group = {
  family: 'tweede',
  name: 'Ken je medewerker',
  page: ken,
  parts: [
    { digit: 1, name: 'Wat vindt je medewerker belangrijk in werk', page: `${ken}/wat-is-belangrijk` },
    { digit: 2, name: 'Vertrouwensrelatie tussen medewerker en leidinggevende', page: `${ken}/vertrouwensrelatie` },
    { digit: 3, name: 'Aandacht voor risicofactoren', page: `${ken}/risicofactoren` },
    { digit: 4, name: 'Continu sturen op passend werk', page: `${ken}/passend-werk` },
    { digit: 5, name: 'Interventies en diensten (intern of extern)', page: `${ken}/interventies-en-diensten` },
  ],
};

const versterk = 'handreiking/versterk-je-team';

export const versterkJeTeam: Group = {
  family: 'derde',
  name: 'Versterk je team en organisatie',
  page: versterk,
  parts: [
    { digit: 1, name: 'Teamverantwoordelijkheid', page: `${versterk}/teamverantwoordelijkheid` },
    { digit: 2, name: 'Veilige bedrijfscultuur', page: `${versterk}/veilige-bedrijfscultuur` },
    { digit: 3, name: 'Sociale steun tussen collega’s', page: `${versterk}/sociale-steun` },
    { digit: 4, name: 'Voorlichting over psychische gezondheid', page: `${versterk}/voorlichting` },
    { digit: 5, name: 'Visie op gezond werk en naleving Arbowet', page: `${versterk}/visie-op-gezond-werk` },
  ],
};
