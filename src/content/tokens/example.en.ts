/** In the place of a signature. ASCII only, as btoa wants it. */
export const unsigned = 'This is a made-up example. Nobody signed it. ';
