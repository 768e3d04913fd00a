// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/preflightmodel.h"

#include "app/view/tone.h"

namespace gatebook {

namespace {

Tone::Kind toneOf(PreflightCheck::State state)
{
    switch (state) {
    case PreflightCheck::State::Good:
        return Tone::Admit;
    case PreflightCheck::State::Working:
        return Tone::Busy;
    case PreflightCheck::State::Attention:
        return Tone::Again;
    case PreflightCheck::State::Bad:
        return Tone::Refuse;
    }
    return Tone::Calm;
}

// A character, which a list that scrolls cuts off at its edge whatever draws it; all but the tick are in every font.
QString markOf(PreflightCheck::State state)
{
    switch (state) {
    case PreflightCheck::State::Good:
        return QStringLiteral("✓");
    case PreflightCheck::State::Working:
        return QStringLiteral("…");
    case PreflightCheck::State::Attention:
        return QStringLiteral("!");
    case PreflightCheck::State::Bad:
        return QStringLiteral("×");
    }
    return {};
}

} // namespace

void PreflightModel::set(const std::vector<PreflightCheck> &checks)
{
    if (checks.size() != m_checks.size()) {
        beginResetModel();
        m_checks = checks;
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < checks.size(); ++i) {
        if (m_checks[i] == checks[i])
            continue;
        m_checks[i] = checks[i];
        const QModelIndex row = index(static_cast<int>(i));
        Q_EMIT dataChanged(row, row);
    }
}

int PreflightModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks.size());
}

QVariant PreflightModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreflightCheck &check = m_checks.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Title:
        return check.title;
    case Detail:
        return check.detail;
    case WhatToDo:
        return check.whatToDo;
    case ActionText:
        return check.actionText;
    case ToneRole:
        return toneOf(check.state);
    case Mark:
        return markOf(check.state);
    case Spoken:
        return spoken(check);
    default:
        return {};
    }
}

QString PreflightModel::spoken(const PreflightCheck &check)
{
    QStringList parts;
    switch (check.state) {
    case PreflightCheck::State::Good:
        parts << tr("%1: good").arg(check.title);
        break;
    case PreflightCheck::State::Working:
        parts << tr("%1: under way").arg(check.title);
        break;
    case PreflightCheck::State::Attention:
        parts << tr("%1: to see to").arg(check.title);
        break;
    case PreflightCheck::State::Bad:
        parts << tr("%1: not ready").arg(check.title);
        break;
    }
    parts << check.detail << check.whatToDo;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QHash<int, QByteArray> PreflightModel::roleNames() const
{
    return {{Title, "title"}, {Detail, "detail"}, {WhatToDo, "whatToDo"}, {ActionText, "actionText"},
        {ToneRole, "tone"}, {Mark, "mark"}, {Spoken, "spoken"}};
}

} // namespace gatebook
