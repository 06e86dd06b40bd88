#pragma once

#include "domain/flow/flow.h"

#include <QColor>

#include <array>

/// The colours of the program as data: one table per theme, exact values of the design system (section 1).
/// Everything painted names a token; no other file writes a colour. Constant data, safe from any thread.
namespace esteira::design {

enum class Mode { Light, Dark };

/// One status family: text and icon on the page, background of its chip, solid fill of bars and marks.
struct FamilyColors {
    QColor text;
    QColor chip;
    QColor fill;
};

inline constexpr std::size_t kFamilyCount = 7;

struct Tokens {
    Mode mode;
    QColor win, chrome;               ///< page and rail / menu bar, status bar, dialog title
    QColor surf, sub;                 ///< tables, panels, inputs / headers, footers, read-only
    QColor hover, sel, selStrong;     ///< hover / selected rows / current row
    QColor line, line2, grid;         ///< panel edge / button edge, splitter / cell lines
    QColor ctl;                       ///< outline of inputs, check and radio boxes
    QColor text, t2, t3, dis;         ///< primary / secondary / caption, placeholder / disabled
    QColor acc, accH, onAcc, accTint; ///< accent, its hover, text on it, its tint
    QColor bar, onBar;                ///< chart bars other than today's, label on them
    QColor cellErr, cellWarn;         ///< grid cell with error / warning
    QColor envSandbox, envSandboxPlate;
    QColor envProdBand, envProdTint, envProdEdge;
    QColor onEnv;                     ///< text on a plate or band
    std::array<FamilyColors, kFamilyCount> families; ///< in the order of flow::Family

    const FamilyColors &family(flow::Family family) const { return families.at(static_cast<std::size_t>(family)); }
};

const Tokens &tokensFor(Mode mode);

/// What something is painted with: a token or the text colour of a status family. Resolved when painting, so that a
/// change of theme needs no new objects.
class Ink {
public:
    using Token = QColor Tokens::*;
    Ink(Token token) : m_token(token) {}
    Ink(flow::Family family) : m_family(family) {}

    QColor in(const Tokens &tokens) const { return m_token ? tokens.*m_token : tokens.family(m_family).text; }
    friend bool operator==(const Ink &, const Ink &) = default;

private:
    Token m_token = nullptr;
    flow::Family m_family = flow::Family::Open;
};

/// WCAG contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// `top` at `share` (0…1) over `bottom`, opaque.
QColor blended(const QColor &bottom, const QColor &top, double share);

} // namespace esteira::design
