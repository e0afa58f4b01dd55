"""Takes the slash out of the zero of the text face; values are in the mono face, which keeps its own.

Run by hand after subset-fonts.mjs: pip install fonttools brotli && python scripts/plain-zero.py
"""

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates
from fontTools.varLib.iup import iup_delta

FACE = "src/styles/fonts/atkinson-next.woff2"

font = TTFont(FACE)
glyph = font["glyf"]["zero"]
ends = glyph.endPtsOfContours
if len(ends) != 3:
    raise SystemExit(f"{FACE}: the zero has no two counters to join, but {len(ends)} contours.")
# The slash is the gap between two counters: one runs along the bottom left, one along the top right.
outline = list(range(ends[0] + 1))
low = list(range(ends[0] + 1, ends[1] + 1))
high = list(range(ends[1] + 1, ends[2] + 1))
order = outline + low[:4] + high[1:] + high[:1] + low[4:]
points = list(glyph.coordinates)
phantoms = [(0, 0)] * 4

for variation in font["gvar"].variations["zero"]:
    full = iup_delta(variation.coordinates, points + phantoms, ends)
    variation.coordinates = [full[index] for index in order] + list(full[-4:])
glyph.coordinates = GlyphCoordinates([points[index] for index in order])
glyph.flags = bytearray(glyph.flags[index] for index in order)
glyph.endPtsOfContours = [ends[0], ends[2]]
glyph.numberOfContours = 2
if hasattr(glyph, "program"):
    glyph.removeHinting()
font.save(FACE)
