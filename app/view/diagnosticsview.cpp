// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/diagnosticsview.h"

#include <QClipboard>
#include <QGuiApplication>

namespace gatebook {

DiagnosticsView::DiagnosticsView()
{
    m_timer.setInterval(kEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &DiagnosticsView::refresh);
}

void DiagnosticsView::setGatherer(std::function<DiagnosticsFacts()> gather)
{
    m_gather = std::move(gather);
}

void DiagnosticsView::setShown(bool shown)
{
    if (shown == m_timer.isActive())
        return;
    if (!shown) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    say(Tone::Calm, {});
    refresh();
}

void DiagnosticsView::setFileResult(bool ok, const QString &what)
{
    say(ok ? Tone::Calm : Tone::Refuse, ok ? tr("Written to %1. It holds no secrets and no names.").arg(what) : what);
}

int DiagnosticsView::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant DiagnosticsView::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DiagnosticsLine &line = m_lines.at(static_cast<std::size_t>(index.row()));
    return role == Label ? line.label : role == Value ? line.value : QVariant();
}

QHash<int, QByteArray> DiagnosticsView::roleNames() const
{
    return {{Label, "label"}, {Value, "value"}};
}

void DiagnosticsView::copy()
{
    QGuiApplication::clipboard()->setText(Diagnostics::text(m_lines));
    say(Tone::Calm, tr("Copied. It holds no secrets and no names."));
}

void DiagnosticsView::writeFile()
{
    Q_EMIT fileRequested(Diagnostics::text(m_lines));
}

void DiagnosticsView::refresh()
{
    const std::vector<DiagnosticsLine> lines = m_gather ? Diagnostics::of(m_gather()) : std::vector<DiagnosticsLine>();
    if (lines.size() != m_lines.size()) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (m_lines[i] == lines[i])
            continue;
        m_lines[i] = lines[i];
        const QModelIndex row = index(static_cast<int>(i));
        Q_EMIT dataChanged(row, row);
    }
}

void DiagnosticsView::say(Tone::Kind tone, const QString &message)
{
    m_messageTone = tone;
    m_message = message;
    Q_EMIT messageChanged();
}

} // namespace gatebook
