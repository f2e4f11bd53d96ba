import '@vaadin/login/src/vaadin-login-form.js';
import '@vaadin/button/src/vaadin-button.js';
import '@vaadin/tooltip/src/vaadin-tooltip.js';
import 'Frontend/generated/jar-resources/disableOnClickFunctions.js';
import '@vaadin/select/src/vaadin-select.js';
import 'Frontend/generated/jar-resources/selectConnector.js';
import 'Frontend/generated/jar-resources/flow-component-renderer.js';
import 'Frontend/generated/jar-resources/flow-component-directive.js';
import 'Frontend/generated/jar-resources/lit-renderer.ts';
import '@vaadin/date-picker/src/vaadin-date-picker.js';
import 'Frontend/generated/jar-resources/datepickerConnector.js';
import '@vaadin/common-frontend/ConnectionIndicator.js';
import 'Frontend/generated/jar-resources/ReactRouterOutletElement.tsx';

const loadOnDemand = (key) => {
  const pending = [];
  if (key === 'b71431c0c7a1bc4519514ad96a801b1d20a1e7957b0b9f6a64de48ddba93c893') {
    pending.push(import('./chunks/chunk-b7e47c8de577d98ff2a055f3580dea8ebaec8b96e6d8625f3388a34abbbb9127.js'));
  }
  if (key === 'b40ef4cf246c81c51ffbd3a091d25a794f1f62fa6c5434f9243a41997a238afc') {
    pending.push(import('./chunks/chunk-69db9d6db68c977186dd0f6d36840ba83c75b8e17af85aae1f0e25d7fb6454e0.js'));
  }
  if (key === '0077a78556bf9556577640013d951882aec9fcfed2724f0b5b94e1ec28e1e4ba') {
    pending.push(import('./chunks/chunk-d38d2dd828d1e6a26eb08afd4321b1cd4379d9a6326e53746ec24de76034dd81.js'));
  }
  if (key === '6b47b1c272abf89b4744dbb1357b4346dfdf3453f2837bf7e6f296fc6ed707bc') {
    pending.push(import('./chunks/chunk-881ce04476e377d40764589b408791ae372d1c8a01839a2d7553b57a3d241770.js'));
  }
  if (key === 'be812f165725480305b5fe5b2c0fface1583c1013e691368e55b5d69c8afb4f7') {
    pending.push(import('./chunks/chunk-dae1b7e8bf806f45322995de5efd7d587f0e1921a7baa0212aa80825a03eb3f5.js'));
  }
  if (key === 'e3ade763802ae57818043efa558bec371e6e884307c1d7a5f44b358abf4836d1') {
    pending.push(import('./chunks/chunk-69db9d6db68c977186dd0f6d36840ba83c75b8e17af85aae1f0e25d7fb6454e0.js'));
  }
  return Promise.all(pending);
}

window.Vaadin = window.Vaadin || {};
window.Vaadin.Flow = window.Vaadin.Flow || {};
window.Vaadin.Flow.loadOnDemand = loadOnDemand;
window.Vaadin.Flow.resetFocus = () => {
 let ae=document.activeElement;
 while(ae&&ae.shadowRoot) ae = ae.shadowRoot.activeElement;
 return !ae || ae.blur() || ae.focus() || true;
}