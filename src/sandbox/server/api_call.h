#pragma once

#include "sandbox/auth/permissions.h"
#include "sandbox/server/router.h"

#include <QUrlQuery>

namespace esteira::sandbox {

/// One call that was let in: authentic, permitted, and of a known route.
struct ApiCall {
    Operation operation;
    QStringList parameters;
    QUrlQuery query;
    QByteArray body;
    Profile profile = Profile::Manager;
};

} // namespace esteira::sandbox
