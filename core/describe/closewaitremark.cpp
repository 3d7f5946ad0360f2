#include "core/describe/closewaitremark.h"

#include "core/describe/quantitytext.h"
#include "core/store/socketbook.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct CloseWaitRemark
{
    Q_DECLARE_TR_FUNCTIONS(CloseWaitRemark)
};

} // namespace

QString closeWaitRemark(const SocketFacts &facts)
{
    if (facts.closeWaitLastedNs < 0)
        return CloseWaitRemark::tr("the peer has finished; close() was not called");
    return CloseWaitRemark::tr("the peer had finished; for %1 close() was not called")
        .arg(timeText(facts.closeWaitLastedNs));
}

} // namespace socketscope
