// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/languageview.h"

#include <QGuiApplication>

#include <algorithm>

namespace gatebook {

namespace {

const LanguageView::Choice *find(const QString &code)
{
    const auto &all = LanguageView::choices();
    const auto it = std::find_if(all.begin(), all.end(), [&](const auto &choice) { return choice.code == code; });
    return it == all.end() ? nullptr : &*it;
}

const LanguageView::Choice &systemsChoice()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        if (const auto *choice = find(QLocale(name).name().section(u'_', 0, 0)))
            return *choice;
    }
    return LanguageView::choices().front();
}

// With the customs of the system's country, where it speaks the language.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale own(code == u"en" ? QStringLiteral("en_GB") : code);
    return system.language() == own.language() ? system : own;
}

} // namespace

const std::vector<LanguageView::Choice> &LanguageView::choices()
{
    static const QString latinAndArabic = QStringLiteral("DejaVu Sans");
    static const std::vector<Choice> all{{QStringLiteral("en"), QStringLiteral("English"), latinAndArabic, 1},
        {QStringLiteral("de"), QStringLiteral("Deutsch"), latinAndArabic, 1},
        {QStringLiteral("es"), QStringLiteral("Español"), latinAndArabic, 1},
        {QStringLiteral("fr"), QStringLiteral("Français"), latinAndArabic, 1},
        {QStringLiteral("ar"), QStringLiteral("العربية"), latinAndArabic, 1},
        {QStringLiteral("ja"), QStringLiteral("日本語"), QStringLiteral("Noto Sans CJK JP"), 0.84}};
    return all;
}

LanguageView::~LanguageView()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void LanguageView::choose(const QString &code)
{
    const Choice *named = find(code);
    m_choice = named ? *named : systemsChoice();
    m_locale = localeOf(m_choice.code);
    QCoreApplication::removeTranslator(&m_translator);
    // English has nothing but plural forms; a file that can't be loaded leaves the English of the sources.
    if (m_translator.load(QStringLiteral(":/i18n/gatebook_%1.qm").arg(m_choice.code)))
        QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(m_locale);
    QGuiApplication::setLayoutDirection(m_locale.textDirection());
    Q_EMIT changed();
}

} // namespace gatebook
