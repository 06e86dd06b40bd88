#pragma once

#include "ports/events/event_feed.h"
#include "viewmodels/status/status_look.h"

/// How a line of the events page is said. In the language of the screen; GUI thread.
namespace esteira::viewmodels {

status::Look resultLook(const ports::FeedLine &line);
/// The same without anything of one line: for filters.
status::Look resultLook(ports::FeedResult result);
/// What the message says an object has become; for what was turned away nothing is believed.
status::Look toldLook(const ports::FeedLine &line);
std::optional<status::Look> signatureLook(const ports::FeedLine &line);
/// The look of one status of the object the line speaks of.
status::Look statusLook(const ports::FeedLine &line, const QString &status);
/// "payment_batch", "settlement": what the type speaks of; a type this version does not know as the administrator writes it.
QString typeWords(const ports::FeedLine &line);
QString objectWords(const ports::FeedLine &line);
/// What became of it, in one sentence; empty when there is nothing to explain.
QString explanation(const ports::FeedLine &line);

} // namespace esteira::viewmodels
