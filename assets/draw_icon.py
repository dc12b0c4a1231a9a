#!/usr/bin/env python3
"""Draws icon.png, the picture of the packages: a check mark in a shield. Needs Python alone; the same bytes every time."""
import struct
import zlib

SIZE = 128
SAMPLES = 4
BACK, SHIELD, MARK = (0, 0, 0, 0), (29, 78, 137, 255), (255, 255, 255, 255)
STROKE = ((40, 64), (57, 81), (89, 45))


def distance(x, y, a, b):
    dx, dy = b[0] - a[0], b[1] - a[1]
    share = max(0.0, min(1.0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy)))
    return ((x - a[0] - share * dx) ** 2 + (y - a[1] - share * dy) ** 2) ** 0.5


def colour(x, y):
    if min(distance(x, y, STROKE[0], STROKE[1]), distance(x, y, STROKE[1], STROKE[2])) < 7:
        return MARK
    half = 46 if y < 62 else 46 * max(0.0, 1 - ((y - 62) / 58) ** 2) ** 0.5
    return SHIELD if 14 <= y <= 120 and abs(x - 64) <= half else BACK


def pixel(column, row):
    parts = [colour(column + (i + 0.5) / SAMPLES, row + (j + 0.5) / SAMPLES)
             for i in range(SAMPLES) for j in range(SAMPLES)]
    alpha = sum(part[3] for part in parts)
    shades = [sum(part[k] * part[3] for part in parts) // alpha if alpha else 0 for k in range(3)]
    return bytes(shades + [alpha // len(parts)])


def chunk(kind, data):
    return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))


rows = b''.join(b'\0' + b''.join(pixel(column, row) for column in range(SIZE)) for row in range(SIZE))
with open(__file__.replace('draw_icon.py', 'icon.png'), 'wb') as file:
    file.write(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', SIZE, SIZE, 8, 6, 0, 0, 0))
               + chunk(b'IDAT', zlib.compress(rows, 9)) + chunk(b'IEND', b''))
