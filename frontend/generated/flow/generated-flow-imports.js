import '@vaadin/common-frontend/ConnectionIndicator.js';
import 'Frontend/generated/jar-resources/ReactRouterOutletElement.tsx';

const loadOnDemand = (key) => {
  const pending = [];
  if (key === '0077a78556bf9556577640013d951882aec9fcfed2724f0b5b94e1ec28e1e4ba') {
    pending.push(import('./chunks/chunk-62275e1d31752e9022caf25c1db8216855fcffe74849134c20e3e80057db3175.js'));
  }
  if (key === 'be812f165725480305b5fe5b2c0fface1583c1013e691368e55b5d69c8afb4f7') {
    pending.push(import('./chunks/chunk-0e411dcc62162bd29c98512f98bd086f9d920cd08f3e38847bf5af960f220fd7.js'));
  }
  if (key === '6b47b1c272abf89b4744dbb1357b4346dfdf3453f2837bf7e6f296fc6ed707bc') {
    pending.push(import('./chunks/chunk-881ce04476e377d40764589b408791ae372d1c8a01839a2d7553b57a3d241770.js'));
  }
  if (key === 'b71431c0c7a1bc4519514ad96a801b1d20a1e7957b0b9f6a64de48ddba93c893') {
    pending.push(import('./chunks/chunk-a527448ad03648ce6371c9dd39330adbd32b7cfbc92b074830c56f922cd67a83.js'));
  }
  if (key === 'e3ade763802ae57818043efa558bec371e6e884307c1d7a5f44b358abf4836d1') {
    pending.push(import('./chunks/chunk-acc73702d305f4a2a7638f17e3fcc6d70af3be55c52da1ace1fd054eb1b36d4d.js'));
  }
  if (key === '069fe7f527b1a43f7ad96fce140db0d395f8eff9e92fb531668fb9d0dae249dd') {
    pending.push(import('./chunks/chunk-4dac3dc2677fe40d307ab853bb2847505c5581048dbf18d237156c68843c307b.js'));
  }
  if (key === '8e97526882bf563ed408dde47c139420f3dbcefa42350cf349732ccb6c7edf89') {
    pending.push(import('./chunks/chunk-8f656aef127acada289e1301d439030c2dd0d07bd16bbdffb0d564baf3740994.js'));
  }
  if (key === 'b40ef4cf246c81c51ffbd3a091d25a794f1f62fa6c5434f9243a41997a238afc') {
    pending.push(import('./chunks/chunk-acc73702d305f4a2a7638f17e3fcc6d70af3be55c52da1ace1fd054eb1b36d4d.js'));
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