#include "views/design/tokens.h"

#include <algorithm>
#include <cmath>

namespace esteira::design {

namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

FamilyColors familyColors(QRgb text, QRgb chip, QRgb fill) { return {rgb(text), rgb(chip), rgb(fill)}; }

Tokens makeLight()
{
    return Tokens{
        .mode = Mode::Light,
        .win = rgb(0xF3F4F6), .chrome = rgb(0xE9ECEF),
        .surf = rgb(0xFFFFFF), .sub = rgb(0xF8F9FA),
        .hover = rgb(0xF0F3F5), .sel = rgb(0xDFEEF2), .selStrong = rgb(0xCCE4E9),
        .line = rgb(0xE3E6EA), .line2 = rgb(0xCDD3D9), .grid = rgb(0xEDEFF2),
        .ctl = rgb(0x87929E),
        .text = rgb(0x1A2128), .t2 = rgb(0x4A5561), .t3 = rgb(0x596470), .dis = rgb(0x98A1AB),
        .acc = rgb(0x0B6477), .accH = rgb(0x08515F), .onAcc = rgb(0xFFFFFF), .accTint = rgb(0xE3F0F3),
        .bar = rgb(0x9CC3CC), .onBar = rgb(0x0A3A45),
        .cellErr = rgb(0xFDF0EE), .cellWarn = rgb(0xFDF7EA),
        .envSandbox = rgb(0x6246B8), .envSandboxPlate = rgb(0x6246B8),
        .envProdBand = rgb(0xA1141B), .envProdTint = rgb(0xFBE6E6), .envProdEdge = rgb(0xA1141B),
        .onEnv = rgb(0xFFFFFF),
        .families = {familyColors(0x33506E, 0xE7EDF4, 0x6B87A5), familyColors(0x84500A, 0xFBEFD9, 0xBE7F1A),
                     familyColors(0x1B55AE, 0xE3ECFB, 0x4C83DB), familyColors(0x1A6A39, 0xE0F1E5, 0x46A06A),
                     familyColors(0x56606B, 0xEBEDF0, 0x87919B), familyColors(0x8A2D5E, 0xF8E6EF, 0xBF6C97),
                     familyColors(0xB0241C, 0xFCE7E5, 0xD9564D)},
    };
}

Tokens makeDark()
{
    return Tokens{
        .mode = Mode::Dark,
        .win = rgb(0x12161A), .chrome = rgb(0x0E1215),
        .surf = rgb(0x181D22), .sub = rgb(0x1D232A),
        .hover = rgb(0x222A31), .sel = rgb(0x16353E), .selStrong = rgb(0x1B414B),
        .line = rgb(0x2A323A), .line2 = rgb(0x3C4752), .grid = rgb(0x232A31),
        .ctl = rgb(0x6C7884),
        .text = rgb(0xE4E9ED), .t2 = rgb(0xAAB5C0), .t3 = rgb(0x9CA9B5), .dis = rgb(0x65717D),
        .acc = rgb(0x5DBBCF), .accH = rgb(0x7CC8D8), .onAcc = rgb(0x05222A), .accTint = rgb(0x173039),
        .bar = rgb(0x35656F), .onBar = rgb(0xE4E9ED),
        .cellErr = rgb(0x2E1D1C), .cellWarn = rgb(0x2B2415),
        .envSandbox = rgb(0xA995F0), .envSandboxPlate = rgb(0x6246B8),
        .envProdBand = rgb(0xA1141B), .envProdTint = rgb(0x43191B), .envProdEdge = rgb(0xE2565C),
        .onEnv = rgb(0xFFFFFF),
        .families = {familyColors(0xA9C4E0, 0x212E3D, 0x5F7F9F), familyColors(0xEDBB63, 0x382B13, 0xC98C2E),
                     familyColors(0x8FBAF8, 0x1B2E4B, 0x4A84DE), familyColors(0x7ECD97, 0x173421, 0x3F9A62),
                     familyColors(0xA6B0BA, 0x2A3138, 0x6A7580), familyColors(0xE89CC4, 0x3F2132, 0xB05C88),
                     familyColors(0xF59A92, 0x45211E, 0xD1584F)},
    };
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens &tokensFor(Mode mode)
{
    static const Tokens light = makeLight();
    static const Tokens dark = makeDark();
    return mode == Mode::Light ? light : dark;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor blended(const QColor &bottom, const QColor &top, double share)
{
    const auto mix = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return QColor(mix(bottom.red(), top.red()), mix(bottom.green(), top.green()), mix(bottom.blue(), top.blue()));
}

} // namespace esteira::design
