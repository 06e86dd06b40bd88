// The ports are interfaces and values only; this file gives the static library its one object.
#include "ports/assignment/assignment_gateway.h"
#include "ports/assignment/assignment_store.h"
#include "ports/connection/connection_store.h"
#include "ports/connection/key_vault.h"
#include "ports/settlement/batch_store.h"
#include "ports/settlement/settlement_gateway.h"
#include "ports/settlement/webhook_inbox.h"
