#pragma once

#include "domain/fund/fund_class.h"
#include "wire/settlement/answer_reader.h"

/// Parts of answers that settlement and assignment share. What is wrong with a part is told by the outer reader.
namespace esteira::wire {

fund::FundClass readFundClass(const Json &json, AnswerReader &outer);
fund::AccountNumber readAccountNumber(const Json &json, AnswerReader &outer);

} // namespace esteira::wire
