#pragma once

#include "ports/settlement/draft_editor.h"

/// How edits of a draft are named, in the language of the screen.
namespace esteira::viewmodels {

/// "paste of 12 rows": stands after "Undo".
QString stepWords(const ports::EditStep &step);
/// "Undo paste of 12 rows", or why nothing can be undone.
QString undoWords(const ports::EditHistory &history);
QString redoWords(const ports::EditHistory &history);

/// "5 rows · sum R$ 1.284,00 · average R$ 256,80 · lowest R$ 10,00 · highest R$ 900,00"
QString selectionWords(const ports::SelectionTotals &totals);

} // namespace esteira::viewmodels
