#include "app/models/steward/transfer_desk.h"

namespace models {
namespace {

using Trouble = vault::Transfer::Trouble;

TransferDesk::Notice noticeOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::noMedium: return TransferDesk::NoMedium;
    case Trouble::mediumFull: return TransferDesk::MediumFull;
    case Trouble::interrupted: return TransferDesk::Interrupted;
    case Trouble::tooFew: return TransferDesk::TooFew;
    case Trouble::notEnrolled: return TransferDesk::NotEnrolled;
    case Trouble::noReceipt: return TransferDesk::NoReceipt;
    case Trouble::damagedReceipt: return TransferDesk::DamagedReceipt;
    case Trouble::wrongMunicipality: return TransferDesk::WrongMunicipality;
    case Trouble::unreadable: return TransferDesk::Unreadable;
    case Trouble::sessionOpen: return TransferDesk::SessionOpen;
    case Trouble::notAllReceived: return TransferDesk::NotAllReceived;
    }
    return TransferDesk::Interrupted;
}

}

TransferDesk::TransferDesk(Backroom room, QObject* parent)
    : QObject(parent), m_room(std::move(room)), m_transfer(*m_room.tablet, *m_room.session, m_room.device)
{
}

QString TransferDesk::municipality() const
{
    return QString::fromStdString(m_room.tablet->form().survey().municipality);
}

QStringList TransferDesk::media() const
{
    QStringList names;
    for (const Medium& one : m_media)
        names << one.name;
    return names;
}

std::filesystem::path TransferDesk::folder() const
{
    return m_medium < 0 ? std::filesystem::path() : m_media.at(static_cast<std::size_t>(m_medium)).folder;
}

void TransferDesk::begin()
{
    m_last = false;
    look();
}

void TransferDesk::look()
{
    m_media = m_room.media ? m_room.media() : std::vector<Medium>();
    m_medium = m_media.empty() ? -1 : 0;
    m_envelopes = 0;
    m_fileName.clear();
    say(m_media.empty() ? NoMedium : Ready);
}

void TransferDesk::choose(int medium)
{
    if (medium < 0 || medium >= static_cast<int>(m_media.size()))
        return;
    m_medium = medium;
    say(Ready);
}

void TransferDesk::setLast(bool last)
{
    m_last = last;
    Q_EMIT changed();
}

void TransferDesk::say(Notice notice)
{
    m_notice = notice;
    m_confirming = false;
    Q_EMIT changed();
}

void TransferDesk::say(const vault::Transfer::Failed& failure)
{
    if (!failure.why.empty())
        Q_EMIT failed(QString::fromStdString(failure.why));
    say(noticeOf(failure.trouble));
}

void TransferDesk::write()
{
    const auto outcome = m_transfer.write(folder(), m_last);
    if (const auto* failure = std::get_if<vault::Transfer::Failed>(&outcome))
        return say(*failure);
    const auto& written = std::get<vault::Transfer::Written>(outcome);
    m_envelopes = static_cast<int>(written.envelopes);
    m_fileName = QString::fromStdString(written.file.filename().string());
    say(written.before ? WrittenBefore : Written);
}

void TransferDesk::takeReceipt()
{
    const auto outcome = m_transfer.takeReceipt(folder());
    if (const auto* failure = std::get_if<vault::Transfer::Failed>(&outcome))
        return say(*failure);
    const auto& received = std::get<vault::Transfer::Received>(outcome);
    m_envelopes = static_cast<int>(received.envelopes);
    say(received.all ? ReceivedAll : ReceivedSome);
}

void TransferDesk::askToEmpty()
{
    if (!mayEmpty())
        return;
    m_confirming = true;
    Q_EMIT changed();
}

void TransferDesk::keep()
{
    m_confirming = false;
    Q_EMIT changed();
}

void TransferDesk::empty()
{
    if (!m_confirming)
        return;
    const auto outcome = m_transfer.empty();
    if (const auto* failure = std::get_if<vault::Transfer::Failed>(&outcome))
        return say(*failure);
    say(Emptied);
}

}
