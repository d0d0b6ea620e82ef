/** What the columns cannot hold, per cross-over, for a reader of the register. Only what the sources say. */
export const NOTES: Record<string, string> = {
  '26000':
    'Aeres noemt deze opleiding in 2023-2024 onder het kopje cross-over. Of andere scholen haar aanboden, weten we niet.',
  '26001':
    'Graafschap College en het Gelders Restauratie Centrum bereidden een start in 2020 voor. Of die start er kwam, weten we niet.',
  '26002': 'De bron noemt de ontwikkelaar, maar niet de mbo-school.',
  '26005':
    'Horizon College gaf de opleiding in Hoorn. Een tweede school gebruikte in 2021 een eigen naam; welke school dat was, weten we niet.',
  '26006':
    'De opvolger uit 2022 ging later waarschijnlijk op in het dossier Middenkader engineering (23371).',
  '26009': 'Aeres had voor 2023-2024 een onderwijs- en examenregeling voor deze opleiding.',
  '26010': 'Er zijn twee cross-overs met deze naam: 26010 en 26026. Het verschil kennen we niet.',
  '26018':
    'Deze opleiding duurt vier jaar. Een andere bron noemt haar een specialistenopleiding, maar die duurt één jaar. Daarom staat de soort opleiding hier niet.',
  '26024':
    'Yuverta werkte samen met Summa College en Deltion College aan een opleiding met deze naam. Dat het om deze code gaat, leiden we af.',
  '26026': 'Er zijn twee cross-overs met deze naam: 26010 en 26026. Het verschil kennen we niet.',
  '26027':
    'Eén school gebruikte in 2021 de aanduiding MZG; welke school dat was, weten we niet. De werktitel bij Clusius College en Horizon College was Werkbegeleider zorgboerderij.',
  '26039': 'Gilde Opleidingen gaf de opleiding in Venlo, samen met Fontys.',
}

/** Added to the note of those whose lack of a successor follows from elimination. */
export const BY_ELIMINATION =
  'Dat er geen opvolger is, leiden we af: vier van de zeven vierjarige cross-overs kregen er geen.'

/** Added to the note of those of which nothing is known after 2025. */
export const NOT_FOUND =
  'Deze opleiding staat niet op de lijst zonder opvolger, maar een opvolger vonden we ook niet.'
