// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "server/api/request.h"
#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::bench {

// The hub without its front: writer, readers and API over one database, as server/hub.cpp puts them together.
class ApiStack
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ApiStack>> open(const store::DatabaseLocation &location);
    ~ApiStack();
    ApiStack(const ApiStack &) = delete;
    ApiStack &operator=(const ApiStack &) = delete;

    [[nodiscard]] api::RequestHandler &handler();

private:
    struct Parts;
    explicit ApiStack(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace gatebook::bench
