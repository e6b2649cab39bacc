import { z } from 'zod';

/** Eight digits for a Gemeinde, five for a Kreis, two for a Land: a key that lost its leading zero has none of these lengths. */
export const ags = z.preprocess(
  (given) => (typeof given === 'number' ? String(given) : given),
  z
    .string()
    .regex(
      /^(\d{2}|\d{3}|\d{5}|\d{8}|DG)$/,
      "Amtlicher Schlüssel (2, 3, 5 oder 8 Ziffern) in Anführungszeichen mit führender Null, etwa '03254'",
    ),
);
