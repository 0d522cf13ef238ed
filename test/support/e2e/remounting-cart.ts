/**
 * A cart whose every change empties the container and mounts a drop-in of a fresh library, coupons and addresses too. The page has
 * `changeCart(more)` and `placeOrder(sourceId)`, which ask its back end.
 */
export const REMOUNTING_CART = `
  var mounts = 0, ready = 0;
  function render(cart) {
    document.getElementById('total').textContent = cart.total;
    var container = document.getElementById('drop-in');
    container.innerHTML = '';
    mounts += 1;
    new DigitalRiver('pk_sandbox', { locale: 'en-US' }).createDropin({
      sessionId: cart.sessionId,
      options: { flow: 'checkout', button: { type: 'payNow' }, showComplianceSection: false },
      billingAddress: {},
      onReady: function () { ready += 1; },
      onSuccess: function (data) {
        placeOrder(data.source.id).then(function (order) {
          container.innerHTML = '';
          document.getElementById('message').textContent = 'Order ' + order.state;
        });
      },
      onError: function (data) {
        document.getElementById('message').textContent = data.errors[0].message;
      }
    }).mount('drop-in');
  }
  document.getElementById('more').onclick = function () { changeCart(1).then(render); };
  document.getElementById('coupon').onclick = function () {
    // Two answers of the back end arrive together: each mounts.
    Promise.all([changeCart(1), changeCart(1)]).then(function (carts) { carts.forEach(render); });
  };
  changeCart(0).then(render);`;

export const CART = `
  <button id="more">One more</button> <button id="coupon">Two more</button>
  <p id="total"></p><div id="drop-in"></div>`;
