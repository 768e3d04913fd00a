// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/hubsetupview.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

#include "shared/base/text.h"

namespace gatebook {

namespace {

constexpr qsizetype kLinesShown = 3;
constexpr qsizetype kLineMax = 160;

// What came from a command, with what is too long for a page left out.
QString shownLines(const QStringList &lines)
{
    QStringList shown;
    for (const QString &line : lines.mid(0, kLinesShown))
        shown << displayText(line.trimmed(), kLineMax);
    return shown.join(u'\n');
}

} // namespace

// What is chosen stays so, also where it was dropped here and lies in none of the usual folders.
void HubSetupView::setFiles(const TicketFiles &files)
{
    TicketFiles all = files;
    qsizetype chosen = -1;
    if (m_chosen >= 0) {
        const TicketFile kept = m_files.files().at(m_chosen);
        const auto same = std::find_if(
            all.cbegin(), all.cend(), [&kept](const TicketFile &file) { return file.path == kept.path; });
        chosen = same == all.cend() ? 0 : same - all.cbegin();
        if (same == all.cend())
            all.prepend(kept);
    }
    m_looking = false;
    m_chosen = static_cast<int>(chosen);
    m_files.setFiles(all, m_clock.wallMs());
    Q_EMIT changed();
}

void HubSetupView::setStep(Step step)
{
    m_step = step;
    Q_EMIT changed();
}

void HubSetupView::setFailed(const QString &why)
{
    m_failure = shownLines(why.split(u'\n', Qt::SkipEmptyParts));
    setStep(Step::Failed);
}

void HubSetupView::setHub(bool isHub, const QString &text)
{
    m_isHub = isHub;
    m_hubText = text;
    Q_EMIT changed();
}

QString HubSetupView::suggestedName() const
{
    return m_chosen < 0 ? QString() : displayText(QFileInfo(m_files.files().at(m_chosen).name).completeBaseName(), 100);
}

bool HubSetupView::busy() const
{
    return m_step != Step::Choosing && m_step != Step::Done && m_step != Step::Failed;
}

QString HubSetupView::message() const
{
    switch (m_step) {
    case Step::Choosing:
        return {};
    case Step::MakingEvent:
        return tr("Making the event …");
    case Step::TakingListIn:
        return tr("Taking the list in: a long one takes a minute …");
    case Step::StartingHub:
        return tr("Starting the hub …");
    case Step::Pairing:
        return tr("Pairing this laptop with it …");
    case Step::Done: {
        const QString ready = tr("Ready. Tickets on this laptop: %1. Scanning works, and other laptops can be paired.")
                                  .arg(QLocale().toString(m_tickets));
        return m_warnings.isEmpty() ? ready : ready + u'\n' + shownLines(m_warnings);
    }
    case Step::Failed:
        return m_failure;
    }
    return {};
}

Tone::Kind HubSetupView::messageTone() const
{
    if (m_step == Step::Failed)
        return Tone::Refuse;
    return busy() ? Tone::Busy : Tone::Calm;
}

void HubSetupView::open()
{
    if (!busy()) { // what came of an earlier time is old news
        m_step = Step::Choosing;
        m_chosen = -1;
        ++m_openings;
        Q_EMIT opened();
    }
    look();
}

void HubSetupView::look()
{
    m_looking = true;
    Q_EMIT changed();
    Q_EMIT filesRequested();
}

void HubSetupView::choose(int row)
{
    if (busy() || row < 0 || row >= m_files.rowCount())
        return;
    m_chosen = row;
    m_step = Step::Choosing;
    Q_EMIT changed();
}

void HubSetupView::drop(const QUrl &file)
{
    const QFileInfo info(file.toLocalFile());
    if (busy() || !info.isFile())
        return;
    TicketFiles files = m_files.files();
    const QString path = info.absoluteFilePath();
    files.removeIf([&path](const TicketFile &known) { return known.path == path; });
    files.prepend({path, info.fileName(), info.absolutePath(), info.size(), info.lastModified().toMSecsSinceEpoch()});
    m_files.setFiles(files, m_clock.wallMs());
    choose(0);
}

void HubSetupView::setUp(const QString &name, const QString &gate)
{
    if (busy() || m_chosen < 0 || name.trimmed().isEmpty() || gate.trimmed().isEmpty())
        return;
    Q_EMIT setUpRequested(name.trimmed(), gate.trimmed(), m_files.files().at(m_chosen).path);
}

} // namespace gatebook
