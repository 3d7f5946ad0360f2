#pragma once

class QWidget;

namespace socketscope {

class PayloadView;

/// The two buttons that choose how the view shows its bytes.
[[nodiscard]] QWidget *payloadForms(PayloadView *view, QWidget *parent);

} // namespace socketscope
