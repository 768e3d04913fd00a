// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "shared/base/result.h"
#include "shared/store/database.h"
#include "tests/support/testclock.h"
#include "tests/support/testrandom.h"

namespace gatebook::test {

// Something that a call of the product has said is so. Its query yields the number 1 while that holds.
struct Fact
{
    QString sql;
    QVariantList values;
};

using Facts = std::map<QString, Fact>; // by what it is about; a later word replaces an earlier one

// One call of the product that is one transaction.
struct Operation
{
    QString name;
    std::function<Result<void>()> run; // where it succeeds, the side's facts are what it said
};

// One side of the product in one folder, doing what its program does there: the real store through its public calls. What is
// known of its past is kept here, apart from the database. The same seed does the same.
class Side
{
public:
    virtual ~Side() = default;
    Side &operator=(const Side &) = delete;

    // As the program does at its start. Its lock file, if one is left from a copy, is no obstacle.
    [[nodiscard]] virtual Result<void> open(const QString &folder) = 0;
    virtual void close() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    [[nodiscard]] virtual store::Database &database() = 0;
    // All that the product itself offers to check the open database by.
    [[nodiscard]] virtual Result<void> verify() = 0;

    // The same past, on nothing yet.
    [[nodiscard]] virtual std::unique_ptr<Side> copy() const = 0;

    // --- operations, by name. Absent: not possible as things stand.
    [[nodiscard]] QStringList names();
    [[nodiscard]] std::optional<Operation> operation(const QString &name);
    // Some operation that is possible now, the frequent ones more often.
    [[nodiscard]] Operation next();

    [[nodiscard]] const Facts &facts() const { return m_facts; }

protected:
    struct Choice
    {
        QString name;
        int weight = 1; // how often, against the others
        std::function<std::optional<Operation>()> make;
    };

    // program: for messages.
    Side(QString program, quint64 seed) : m_random(seed), m_program(std::move(program)) { }
    Side(const Side &) = default;

    [[nodiscard]] virtual std::vector<Choice> choices() = 0;
    [[nodiscard]] Operation named(const char *name, std::function<Result<void>()> run) const;
    void note(const QString &about, const QString &sql, const QVariantList &values) { m_facts[about] = {sql, values}; }

    // --- what both programs do
    [[nodiscard]] std::optional<Operation> checkpoint();
    [[nodiscard]] std::optional<Operation> reopen();

    TestRandom m_random;
    TestClock m_clock;
    Facts m_facts;
    QString m_folder; // of the last open()

private:
    QString m_program;
};

} // namespace gatebook::test
